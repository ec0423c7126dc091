// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {IExchange} from "./interfaces/IExchange.sol";
import {ILpVault} from "./interfaces/ILpVault.sol";
import {Deleveraging} from "./libraries/Deleveraging.sol";
import {PoolValue} from "./libraries/PoolValue.sol";
import {Tokens} from "./libraries/Tokens.sol";
import {PoolSummary} from "./types/Types.sol";
import {Usd, ZERO_USD, maxUsd} from "./types/Units.sol";

/// @title Shares of the pool. The exchange holds the cash and knows its value; this contract knows whose it is.
contract LpVault is ILpVault, ERC4626 {
    using Math for uint256;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    struct Request {
        // 26 + 5
        uint208 shares;
        uint40 readyAt;
    }

    /// @dev Of every deposit and redemption, in bps.
    uint256 private constant FEE = 10;
    uint256 private constant BPS = 10_000;
    uint40 private constant WINDOW = 24 hours;
    /// @dev So far into its window a price of this very block no longer blocks a request.
    uint40 private constant LOCKABLE = 1 hours;
    /// @dev lpCash stays below this.
    Usd private constant CASH_LIMIT = Usd.wrap(1 << 127);

    IExchange public immutable exchange;
    address public immutable governance;

    mapping(address owner => Request) private _requests;
    uint40 private _cooldown;

    constructor(IERC20 asset_, IExchange exchange_, address governance_) ERC4626(asset_) ERC20("Tidemark LP", "tmLP") {
        exchange = exchange_;
        governance = governance_;
    }

    /// @inheritdoc ILpVault
    function requestRedeem(uint256 shares) external {
        require(shares != 0, ZeroShares());
        Request memory open = _requests[msg.sender];
        if (open.shares != 0) {
            require(block.timestamp > _end(open), RequestOpen(msg.sender, open.shares, open.readyAt));
            _return(msg.sender, open);
        }
        uint40 readyAt = uint40(block.timestamp) + _cooldown;
        _transfer(msg.sender, address(this), shares);
        _requests[msg.sender] = Request({shares: shares.toUint208(), readyAt: readyAt});
        emit RedeemRequested(msg.sender, shares, readyAt);
    }

    /// @inheritdoc ILpVault
    function returnExpired(address owner) external {
        Request memory open = _requests[owner];
        bool returnable = open.shares != 0 && block.timestamp > _end(open);
        require(returnable, NotReturnable(owner, open.shares, _end(open)));
        _return(owner, open);
    }

    /// @inheritdoc ILpVault
    function setCooldown(uint40 cooldown_) external {
        require(msg.sender == governance, NotAllowed(msg.sender, governance));
        _cooldown = cooldown_;
        emit CooldownChanged(cooldown_);
    }

    /// @inheritdoc ILpVault
    function requestOf(address owner) external view returns (uint256 shares, uint40 readyAt) {
        return (_requests[owner].shares, _requests[owner].readyAt);
    }

    /// @inheritdoc ILpVault
    function cooldown() external view returns (uint40) {
        return _cooldown;
    }

    /// @inheritdoc IERC4626
    function totalAssets() public view override(ERC4626, IERC4626) returns (uint256) {
        return Tokens.toTokensDown(maxUsd(exchange.poolSummary().nav, ZERO_USD));
    }

    /// @inheritdoc IERC4626
    function maxDeposit(address) public view override(ERC4626, IERC4626) returns (uint256) {
        PoolSummary memory pool = exchange.poolSummary();
        if (_isBlocked(pool) || pool.pricedNow) return 0;
        return Tokens.toTokensDown(CASH_LIMIT - pool.cash.lpCash);
    }

    /// @inheritdoc IERC4626
    function maxMint(address receiver) public view override(ERC4626, IERC4626) returns (uint256) {
        return previewDeposit(maxDeposit(receiver));
    }

    /// @inheritdoc IERC4626
    function maxWithdraw(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        (uint256 shares, uint256 payable_) = _redeemable(owner);
        return previewRedeem(shares).min(payable_);
    }

    /// @inheritdoc IERC4626
    function maxRedeem(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        (uint256 shares, uint256 payable_) = _redeemable(owner);
        if (previewRedeem(shares) <= payable_) return shares;
        uint256 gross = payable_.mulDiv(BPS, BPS - FEE);
        return _convertToShares(gross, Math.Rounding.Floor);
    }

    /// @inheritdoc IERC4626
    function previewDeposit(uint256 assets) public view override(ERC4626, IERC4626) returns (uint256) {
        return _convertToShares(assets - _feeOn(assets), Math.Rounding.Floor);
    }

    /// @inheritdoc IERC4626
    function previewMint(uint256 shares) public view override(ERC4626, IERC4626) returns (uint256) {
        return _withFee(_convertToAssets(shares, Math.Rounding.Ceil));
    }

    /// @inheritdoc IERC4626
    function previewWithdraw(uint256 assets) public view override(ERC4626, IERC4626) returns (uint256) {
        return _convertToShares(_withFee(assets), Math.Rounding.Ceil);
    }

    /// @inheritdoc IERC4626
    function previewRedeem(uint256 shares) public view override(ERC4626, IERC4626) returns (uint256) {
        uint256 gross = _convertToAssets(shares, Math.Rounding.Floor);
        return gross - _feeOn(gross);
    }

    /// @dev The exchange takes the money and books it.
    function _deposit(address caller, address receiver, uint256 assets, uint256 shares) internal override {
        require(shares != 0, ZeroShares());
        _mint(receiver, shares);
        exchange.poolDeposit(assets);
        emit Deposit(caller, receiver, assets, shares);
        IERC20(asset()).safeTransferFrom(caller, address(exchange), assets);
    }

    /// @dev Burns escrowed shares of a ready request; the exchange pays.
    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
    {
        if (caller != owner) _spendAllowance(owner, caller, shares);
        uint208 left = _requests[owner].shares - uint208(shares);
        if (left == 0) delete _requests[owner];
        else _requests[owner].shares = left;
        _burn(address(this), shares);
        bool sharesRemain = totalSupply() != 0;
        exchange.poolWithdraw(assets, sharesRemain ? 0 : _swept(assets), receiver, sharesRemain);
        emit Withdraw(caller, receiver, owner, assets, shares);
    }

    /// @dev Shares have 12 decimals: a thousandth of a token unit's donation can't round a deposit away.
    function _decimalsOffset() internal pure override returns (uint8) {
        return 6;
    }

    /// @dev Ends a request whose window is over.
    function _return(address owner, Request memory open) private {
        delete _requests[owner];
        _transfer(address(this), owner, open.shares);
        emit RedeemReturned(owner, open.shares);
    }

    /// @dev Shares of `owner` that are ready, and what the pool may pay out now, in token units.
    function _redeemable(address owner) private view returns (uint256 shares, uint256 payable_) {
        Request memory open = _requests[owner];
        if (open.shares == 0 || block.timestamp < open.readyAt || block.timestamp > _end(open)) return (0, 0);
        PoolSummary memory pool = exchange.poolSummary();
        bool lockable = block.timestamp <= open.readyAt + LOCKABLE;
        if (_isBlocked(pool) || (pool.pricedNow && lockable)) return (0, 0);
        return (open.shares, _free(pool));
    }

    /// @dev Of the fee on a redemption of `assets` that leaves no shares, what the pool can spare for the treasury.
    function _swept(uint256 assets) private view returns (uint256) {
        return _feeOn(_withFee(assets)).min(_free(exchange.poolSummary()) - assets);
    }

    /// @dev lpCash above the reserve, in token units.
    function _free(PoolSummary memory pool) private pure returns (uint256) {
        return Tokens.toTokensDown(maxUsd(pool.cash.lpCash - PoolValue.reserve(pool), ZERO_USD));
    }

    /// @dev §6: what blocks every pool move, but for a price of this very block.
    function _isBlocked(PoolSummary memory pool) private pure returns (bool) {
        bool poor = pool.nav + pool.nav < pool.cash.lpCash;
        return pool.stopped || pool.unsettled || poor || Deleveraging.due(pool);
    }

    /// @dev Last second of a request's window.
    function _end(Request memory open) private pure returns (uint256) {
        return uint256(open.readyAt) + WINDOW;
    }

    /// @dev The part of `assets` that stays in the pool, rounded up.
    function _feeOn(uint256 assets) private pure returns (uint256) {
        return assets.mulDiv(FEE, BPS, Math.Rounding.Ceil);
    }

    /// @dev The least amount that leaves `assets` after its fee.
    function _withFee(uint256 assets) private pure returns (uint256) {
        return assets.mulDiv(BPS, BPS - FEE, Math.Rounding.Ceil);
    }
}
