// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title A dollar for local chains and testnets: 6 decimals, permit, and free.
contract TestUSD is ERC20, ERC20Permit {
    /// @dev Most that one call of the faucet gives, token units.
    uint256 public constant FAUCET_LIMIT = 10_000_000e6;

    error FaucetLimit(uint256 asked, uint256 limit);

    constructor() ERC20("Test USD", "tUSD") ERC20Permit("Test USD") {}

    /// @notice Gives `to` new `amount` token units, up to FAUCET_LIMIT a call. Reverts with FaucetLimit.
    function faucet(address to, uint256 amount) external {
        require(amount <= FAUCET_LIMIT, FaucetLimit(amount, FAUCET_LIMIT));
        _mint(to, amount);
    }

    /// @notice As USDC.
    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
