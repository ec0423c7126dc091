package twin

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/tidemark/tidemark/perp"
)

// compareViews is nil where the state answers as the contracts' views do: what a position is worth, what an order would
// do, what the pool is worth, and what it lets in and out.
func (p *player) compareViews() error {
	tx := p.state.Begin(p.now())
	account, market := p.someone(), p.listed()
	request := p.request(p.trader())
	price := perp.Price{}
	if p.chance(500) {
		price = priceOf(p.prices[request.Market] * p.between(0.8, 1.2))
	}
	for _, err := range []error{
		p.comparePosition(tx, account, market),
		p.compareOrder(tx, request, price),
		p.comparePool(tx, account),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// positionView is the lens's view of a position.
type positionView struct {
	Account                                                 perp.Address
	Market                                                  perp.MarketID
	Long                                                    bool
	Position                                                perp.Position
	IndexPrice                                              perp.Price
	Notional, Owed, Pnl, Equity, InitialMargin, Maintenance perp.USD
	MarginRatio                                             perp.Rate
	LiquidationPrice                                        perp.Price
	Liquidatable                                            bool
	Reason                                                  [32]byte
}

func (p *player) comparePosition(tx *perp.Tx, account perp.Address, market perp.MarketID) error {
	targets := []perp.Holder{{Account: account, Market: market}}
	output, failure := p.view(p.x.lens, "positions", targets)
	v, err := tx.Value(account, market)
	if err != nil || failure != nil {
		return p.compareRefusal(err, failure)
	}
	predicted := positionView{
		account, market, v.Position.Size.Sign() > 0, v.Position, v.IndexPrice, v.Notional, v.Owed, v.Pnl, v.Equity,
		v.InitialMargin, v.MaintenanceMargin, v.MarginRatio, v.LiquidationPrice, true,
		[32]byte{},
	}
	if _, err := tx.Liquidate(account, market, account); err != nil {
		predicted.Liquidatable = false
		copy(predicted.Reason[:4], p.revertData(err))
	}
	tx.RollBack()
	return sameAnswer("positions", pack([]positionView{predicted}), output)
}

func (p *player) compareOrder(tx *perp.Tx, request perp.OrderRequest, price perp.Price) error {
	output, failure := p.view(p.x.lens, "previewOrder", request, price)
	e, err := tx.PreviewOrder(request, price)
	if err != nil || failure != nil {
		return p.compareRefusal(err, failure)
	}
	predicted := pack(e.AtCreation, e.OrderPreview, e.FillPrice, e.LiquidationPrice, e.Escrow)
	return sameAnswer(fmt.Sprintf("previewOrder of %+v", request), predicted, output)
}

func (p *player) comparePool(tx *perp.Tx, owner perp.Address) error {
	summary := tx.Summary()
	for _, view := range []struct {
		of        contract
		method    string
		args      []any
		predicted []byte
	}{
		{p.x.exchange, "poolSummary", nil, pack(summary)},
		{p.x.vault, "totalAssets", nil, pack(summary.TotalAssets())},
		{p.x.vault, "maxDeposit", []any{owner}, pack(tx.MaxDeposit())},
		{p.x.vault, "maxMint", []any{owner}, pack(tx.MaxMint())},
		{p.x.vault, "maxRedeem", []any{owner}, pack(tx.MaxRedeem(owner))},
		{p.x.vault, "maxWithdraw", []any{owner}, pack(tx.MaxWithdraw(owner))},
	} {
		output, failure := p.view(view.of, view.method, view.args...)
		if failure != nil {
			return fmt.Errorf("%s: got %s, want an answer", view.method, p.x.explain(failure))
		}
		if err := sameAnswer(view.method, view.predicted, output); err != nil {
			return err
		}
	}
	return nil
}

// view asks a contract, and changes nothing.
func (p *pair) view(of contract, method string, args ...any) ([]byte, *revert) {
	return p.x.view(common.Address{}, of.address, calldata(of, method, args...))
}

func sameAnswer(name string, predicted, got []byte) error {
	for i := 0; i < max(len(predicted), len(got)); i += 32 {
		a, b := predicted[min(i, len(predicted)):min(i+32, len(predicted))], got[min(i, len(got)):min(i+32, len(got))]
		if !bytes.Equal(a, b) {
			return fmt.Errorf("%s, word %d: predicted %x, got %x", name, i/32, a, b)
		}
	}
	return nil
}
