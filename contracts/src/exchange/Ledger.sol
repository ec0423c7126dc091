// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IExchange} from "../interfaces/IExchange.sol";
import {Tokens} from "../libraries/Tokens.sol";
import {BalanceReason, Cash, Reason, Status} from "../types/Types.sol";
import {Usd, ZERO_USD} from "../types/Units.sol";
import {ExchangeStorage} from "./ExchangeStorage.sol";

/// @title Money through the door: deposits, withdrawals, the pool's cash, insurance, treasury.
abstract contract Ledger is ExchangeStorage {
    using SafeERC20 for IERC20;

    /// @inheritdoc IExchange
    function deposit(address account, uint256 assets) external nonReentrant {
        _deposit(account, assets);
    }

    /// @inheritdoc IExchange
    function depositWithPermit(address account, uint256 assets, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        // somebody may have used the permit before us: the allowance decides
        try IERC20Permit(address(asset)).permit(msg.sender, address(this), assets, deadline, v, r, s) {} catch {}
        _deposit(account, assets);
    }

    /// @inheritdoc IExchange
    function withdraw(Usd amount, address to) external nonReentrant returns (uint256 assets) {
        require(to != address(0), ZeroAddress());
        require(amount > ZERO_USD, ZeroAmount());
        assets = Tokens.toTokensDown(amount);
        require(assets != 0, ZeroAmount());
        _debit(msg.sender, Tokens.toUsd(assets), BalanceReason.Withdrawal);
        asset.safeTransfer(to, assets);
    }

    /// @inheritdoc IExchange
    function setDelegate(address delegate, bool allowed) external {
        _delegates[msg.sender][delegate] = allowed;
        emit DelegateSet(msg.sender, delegate, allowed);
    }

    /// @inheritdoc IExchange
    function topUpInsurance(uint256 assets) external nonReentrant {
        require(assets != 0, ZeroAmount());
        Cash memory cash_ = _cash();
        cash_.insurance = cash_.insurance + Tokens.toUsd(assets);
        _storeCash(cash_, Reason.InsuranceTopUp);
        asset.safeTransferFrom(msg.sender, address(this), assets);
    }

    /// @inheritdoc IExchange
    function escrow(address account, uint16 market, Usd amount) external only(address(orders)) {
        require(_markets[market].status == Status.Live, MarketNotLive(market));
        _debit(account, amount, BalanceReason.Escrow);
    }

    /// @inheritdoc IExchange
    function release(address account, Usd amount) external only(address(orders)) {
        _credit(account, amount, BalanceReason.EscrowReturned);
    }

    /// @inheritdoc IExchange
    function payKeeper(address keeper_, Usd amount) external only(address(orders)) {
        _credit(keeper_, amount, BalanceReason.KeeperFee);
    }

    /// @inheritdoc IExchange
    function poolDeposit(uint256 assets) external only(vault) {
        Cash memory cash_ = _cash();
        cash_.lpCash = cash_.lpCash + Tokens.toUsd(assets);
        _pool.hasShares = true;
        _storeCash(cash_, Reason.PoolDeposit);
    }

    /// @inheritdoc IExchange
    function poolWithdraw(uint256 assets, uint256 swept, address to, bool sharesRemain)
        external
        only(vault)
        nonReentrant
    {
        Cash memory cash_ = _cash();
        Usd paid = Tokens.toUsd(assets);
        Usd fee = Tokens.toUsd(swept);
        require(paid + fee <= cash_.lpCash, PoolShort(cash_.lpCash, paid + fee));
        cash_.lpCash = cash_.lpCash - paid - fee;
        cash_.treasury = cash_.treasury + fee;
        if (!sharesRemain) _pool.hasShares = false;
        _storeCash(cash_, Reason.PoolRedemption);
        asset.safeTransfer(to, assets);
    }

    /// @inheritdoc IExchange
    function withdrawTreasury(Usd amount, address to) external only(governance) nonReentrant returns (uint256 assets) {
        require(to != address(0), ZeroAddress());
        require(amount > ZERO_USD, ZeroAmount());
        Cash memory cash_ = _cash();
        assets = Tokens.toTokensDown(amount);
        Usd paid = Tokens.toUsd(assets);
        require(paid <= cash_.treasury, PoolShort(cash_.treasury, paid));
        cash_.treasury = cash_.treasury - paid;
        _storeCash(cash_, Reason.TreasuryWithdrawal);
        asset.safeTransfer(to, assets);
    }

    /// @inheritdoc IExchange
    function balanceOf(address account) external view returns (Usd) {
        return Usd.wrap(int256(_balances[account]));
    }

    /// @inheritdoc IExchange
    function isDelegate(address account, address delegate) external view returns (bool) {
        return _delegates[account][delegate];
    }

    /// @inheritdoc IExchange
    function cash() external view returns (Cash memory) {
        return _cash();
    }

    function _deposit(address account, uint256 assets) private {
        require(account != address(0), ZeroAddress());
        require(assets != 0, ZeroAmount());
        _credit(account, Tokens.toUsd(assets), BalanceReason.Deposit);
        asset.safeTransferFrom(msg.sender, address(this), assets);
    }
}
