package twin

import (
	"github.com/holiman/uint256"

	"github.com/tidemark/tidemark/perp"
)

type evaluation struct {
	Context perp.Context
	Order   perp.Order
	Index   perp.Price
	Safety  perp.Rate
}

// evaluation is an order in a market, near what it could be refused for.
func (d *dice) evaluation(in *evaluation) {
	in.Context = d.market()
	c := &in.Context
	in.Index, in.Safety = c.Quote.Price, perp.AtFill
	if d.coin() {
		in.Index = as[perp.Price](d.part(plain(in.Index), 980_000, 1_020_000))
	}
	if d.once(4) {
		in.Safety = perp.AtCreation
	}
	in.Order = perp.Order{
		Market: c.Market, TriggerAbove: d.coin(), Epoch: c.Position.Epoch, Expiry: perp.Time(d.below(40)[0]),
		CreatedAt: c.Quote.Timestamp, FillTime: c.Quote.Timestamp + 2, ID: perp.OrderID(d.Uint64()), Number: 1,
	}
	if d.once(8) {
		in.Order.Epoch++
	}
	d.askSize(c, &in.Order)
	if d.once(4) {
		c.Position = perp.Position{Epoch: c.Position.Epoch}
	}
	d.askMargin(in)
	d.askPrice(in)
	d.tighten(in)
}

// askSize asks for a position to grow, or for some, all or more than all of it to be closed, or for its size to stay.
func (d *dice) askSize(c *perp.Context, order *perp.Order) {
	long := c.Position.Size.Sign() > 0
	delta := plain(c.Position.Size.Abs())
	order.ReduceOnly = d.coin()
	switch d.IntN(8) {
	case 0, 1, 2:
		order.ReduceOnly, long = d.once(16), !long
		delta = d.part(delta, 0, 2_000_000)
	case 3:
		delta = d.part(delta, 0, 1_000_000)
	case 4:
		delta = d.part(delta, 1_000_000, 2_500_000)
	case 5:
		order.ReduceOnly = d.once(16)
		delta = uint256.Int{}
	}
	order.SizeDelta = signedAs[perp.Size](delta, !long)
}

// askMargin asks for what an increase needs, or for a part of what is there, or for nothing.
func (d *dice) askMargin(in *evaluation) {
	c := &in.Context
	switch d.IntN(8) {
	case 0, 1:
		in.Order.MarginDelta = signedAs[perp.USD](d.part(plain(c.Position.Margin.Abs()), 0, 1_200_000), false)
	case 2:
		in.Order.MarginDelta = as[perp.USD](d.digits(50, 90))
	case 3, 4, 5, 6:
		required := c.Params.InitialMargin(c.Position.Size.Add(in.Order.SizeDelta), in.Index)
		in.Order.MarginDelta = as[perp.USD](d.part(plain(required), 800_000, 3_000_000)).Sub(c.Position.Margin)
	}
}

// askPrice accepts any price, or hardly the one that comes, or hardly not.
func (d *dice) askPrice(in *evaluation) {
	order := &in.Order
	buys := order.SizeDelta.Sign() > 0
	acceptable := uint256.Int{}
	if buys {
		acceptable = plain(perp.AnyPrice)
	}
	switch style := d.IntN(8); {
	case order.SizeDelta.IsZero(), style < 3:
	case style == 3:
		cost := in.Context.Book.Cost(order.SizeDelta, &in.Context.Params.Market, in.Index)
		acceptable = d.nudge(plain(perp.FillPrice(cost, order.SizeDelta)))
	case buys:
		acceptable = d.part(plain(in.Index), 900_000, 100_000_000)
	default:
		acceptable = d.part(plain(in.Index), 0, 1_100_000)
	}
	order.AcceptablePrice = as[perp.Price](acceptable)
}

// tighten fills the order to see how much of something it leaves, and takes that away; or sets a cap to where the order
// comes to, or turns the skew around.
func (d *dice) tighten(in *evaluation) {
	after, c := in.Context, &in.Context
	switch d.IntN(8) {
	case 0, 1, 2:
		if preview := after.Evaluate(&in.Order, in.Index, in.Safety); !preview.Position.Size.IsZero() {
			spare := as[perp.USD](d.nudge(plain(d.spare(&after, in))))
			c.Position.Margin = c.Position.Margin.Sub(spare)
		}
	case 3:
		after.Evaluate(&in.Order, in.Index, in.Safety)
		notional := perp.Notional(after.Book.OpenInterest(after.Position.Size.Sign() > 0), in.Index)
		needed := over(times(plain(notional), one(1e6)), one(uint64(c.Params.Market.LpShare)))
		c.Cash.LpCash = c.Cash.LpCash.Add(as[perp.USD](d.nudge(needed))).Sub(after.Cash.LpCash)
	case 4:
		skew := c.Book.Skew().Add(in.Order.SizeDelta)
		c.Params.Market.MaxSkew = as[perp.Size](capped(d.nudge(plain(skew.Abs())), 103))
	case 5:
		longs := in.Order.SizeDelta.Sign() > 0
		grown := c.Book.OpenInterest(longs).Add(in.Order.SizeDelta.Abs())
		c.Params.Market.MaxOpenInterest = as[perp.Size](capped(d.nudge(plain(grown)), 103))
	case 6:
		skew := plain(c.Book.Skew())
		in.Order.SizeDelta = as[perp.Size](d.nudge(minus(uint256.Int{}, plus(skew, skew))))
		c.Params.Market.MaxSkew = as[perp.Size](capped(d.part(plain(c.Book.Skew().Abs()), 0, 1_000_000), 103))
	}
}

// spare is what is left above one of the requirements of margin.
func (d *dice) spare(after *perp.Context, in *evaluation) perp.USD {
	position := &after.Position
	required := after.Params.InitialMargin(position.Size, in.Index)
	pnl := position.Pnl(in.Index).Min(position.ExitPnl(&after.Book, &after.Params.Market, in.Index))
	switch d.IntN(4) {
	case 0:
		return position.Margin.Add(pnl).Sub(perp.ShareUp(required, in.Safety))
	case 1:
		return position.Margin.Add(pnl.Min(perp.USD{})).Sub(required)
	case 2:
		return position.Margin.Sub(perp.ToUSD(after.Params.Global.MinMargin))
	}
	equity, maintenance := after.Health()
	return equity.Sub(maintenance)
}

// summary is the pool of a market, near where deleveraging is due.
func (d *dice) summary(c *perp.Context) (pool perp.PoolSummary) {
	pool.Cash = c.Cash
	lpCash := plain(c.Cash.LpCash)
	pool.NAV = as[perp.USD](d.part(lpCash, 0, 2_000_000)).Sub(as[perp.USD](d.part(lpCash, 0, 1_000_000)))
	won := d.part(lpCash, 400_000, 800_000)
	if d.once(4) {
		won = d.nudge(d.part(lpCash, 600_000, 600_000))
	}
	pool.LiveProfit = as[perp.USD](won)
	pool.Profit = as[perp.USD](plus(won, d.part(lpCash, 0, 200_000)))
	pool.SideReserve, pool.FundingOwed = as[perp.USD](d.digits(0, 90)), as[perp.USD](d.digits(0, 90))
	pool.WorstProfit = as[perp.USD](d.part(won, 0, 1_000_000))
	pool.SideDue, pool.WorstMarket, pool.WorstIsLong = d.once(4), c.Market, d.coin()
	if d.once(8) {
		pool.WorstMarket++
	}
	pool.Unsettled, pool.PricedNow, pool.Stopped = d.coin(), d.coin(), d.coin()
	return pool
}
