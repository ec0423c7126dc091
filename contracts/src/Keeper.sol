// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";

import {IExchange} from "./interfaces/IExchange.sol";
import {IKeeper} from "./interfaces/IKeeper.sol";
import {IOrders} from "./interfaces/IOrders.sol";
import {IPriceFeed} from "./interfaces/IPriceFeed.sol";
import {Roles} from "./libraries/Roles.sol";
import {Batch, Duty, Execution, ItemResult, Result, Target} from "./types/Types.sol";

/// @title The batcher.
contract Keeper is IKeeper {
    IExchange public immutable exchange;
    IOrders public immutable orders;
    IPriceFeed public immutable feed;
    IAccessControl public immutable governance;

    constructor(IExchange exchange_, IOrders orders_, IPriceFeed feed_, IAccessControl governance_) {
        exchange = exchange_;
        orders = orders_;
        feed = feed_;
        governance = governance_;
    }

    /// @inheritdoc IKeeper
    function run(Batch calldata batch, address credit) external returns (ItemResult[] memory results) {
        results = new ItemResult[](_count(batch));
        uint256 n;
        for (uint256 i = 0; i < batch.updates.length; ++i) {
            bytes memory call = abi.encodeCall(IPriceFeed.push, (batch.updates[i]));
            results[n++] = _do(Duty.Push, i, address(feed), call);
        }
        for (uint256 i = 0; i < batch.funding.length; ++i) {
            bytes memory call = abi.encodeCall(IExchange.settleFunding, (_single(batch.funding[i])));
            results[n++] = _do(Duty.Funding, i, address(exchange), call);
        }
        for (uint256 i = 0; i < batch.liquidations.length; ++i) {
            Target calldata target = batch.liquidations[i];
            bytes memory call = abi.encodeCall(IExchange.liquidate, (target.account, target.market, credit));
            results[n++] = _do(Duty.Liquidate, i, address(exchange), call);
        }
        for (uint256 i = 0; i < batch.triggers.length; ++i) {
            bytes memory call = abi.encodeCall(IOrders.trigger, (batch.triggers[i], credit));
            results[n++] = _do(Duty.Trigger, i, address(orders), call);
        }
        for (uint256 i = 0; i < batch.executions.length; ++i) {
            Execution calldata item = batch.executions[i];
            bytes memory call = abi.encodeCall(IOrders.execute, (item.update, item.orders, credit));
            results[n++] = _do(Duty.Execute, i, address(orders), call);
        }
        bool mayDeleverage = batch.deleveragings.length != 0 && governance.hasRole(Roles.DELEVERAGER, msg.sender);
        for (uint256 i = 0; i < batch.deleveragings.length; ++i) {
            results[n++] = _deleverage(i, batch.deleveragings[i], mayDeleverage);
        }
    }

    function _deleverage(uint256 index, Target calldata target, bool allowed) private returns (ItemResult memory) {
        if (!allowed) return _failed(Duty.Deleverage, index, Result.NoRole, bytes4(0));
        bytes memory call = abi.encodeCall(IExchange.deleverage, (target.account, target.market));
        return _do(Duty.Deleverage, index, address(exchange), call);
    }

    /// @dev Does one item; what it reverts with is its own affair.
    function _do(Duty duty, uint256 index, address target, bytes memory call) private returns (ItemResult memory) {
        // an item must not fail the others, and may return anything
        // solhint-disable-next-line avoid-low-level-calls
        (bool done, bytes memory answer) = target.call(call);
        if (done) return ItemResult(duty, Result.Done, bytes4(0));
        return _failed(duty, index, Result.Refused, bytes4(answer));
    }

    function _failed(Duty duty, uint256 index, Result result, bytes4 reason) private returns (ItemResult memory) {
        emit ItemFailed(duty, index, result, reason);
        return ItemResult(duty, result, reason);
    }

    function _count(Batch calldata batch) private pure returns (uint256) {
        return batch.updates.length + batch.funding.length + batch.liquidations.length + batch.triggers.length
            + batch.executions.length + batch.deleveragings.length;
    }

    function _single(uint16 market) private pure returns (uint16[] memory markets) {
        markets = new uint16[](1);
        markets[0] = market;
    }
}
