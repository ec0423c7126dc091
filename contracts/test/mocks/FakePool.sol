// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IExchange} from "../../src/interfaces/IExchange.sol";
import {PoolSummary} from "../../src/types/Types.sol";
import {Usd} from "../../src/types/Units.sol";

/// @dev What the vault sees of an exchange, set by a test; books and pays as the ledger does.
contract FakePool {
    IERC20 private immutable ASSET;

    PoolSummary private _pool;

    constructor(IERC20 asset) {
        ASSET = asset;
    }

    function set(PoolSummary calldata pool) external {
        _pool = pool;
    }

    function poolSummary() external view returns (PoolSummary memory) {
        return _pool;
    }

    function poolDeposit(uint256 assets) external {
        Usd paid = Usd.wrap(int256(assets * 1e12));
        _pool.cash.lpCash = _pool.cash.lpCash + paid;
        _pool.nav = _pool.nav + paid;
    }

    function poolWithdraw(uint256 assets, uint256 swept, address to, bool) external {
        Usd paid = Usd.wrap(int256((assets + swept) * 1e12));
        require(paid <= _pool.cash.lpCash, IExchange.PoolShort(_pool.cash.lpCash, paid));
        _pool.cash.lpCash = _pool.cash.lpCash - paid;
        _pool.nav = _pool.nav - paid;
        require(ASSET.transfer(to, assets));
    }
}
