package perp

import "github.com/holiman/uint256"

// AnyPrice is what an order to buy names as acceptable to mean any price, as one to sell names 0. No fill reaches it.
var AnyPrice = Price{uint256.Int{^uint64(0), 1<<32 - 1}}

// priceLimit bounds prices: they are in (0, 2^84).
var priceLimit = Price{power(84)}

// Notional is F-1: what size is worth at index, rounded up, without sign.
func Notional(size Size, index Price) USD {
	magnitude := abs(&size.wad)
	return USD{mulDivUp(&magnitude, &index.wad, one)}
}

// Premium is F-2: how far the mark is from the index; > 0 when traders are net long.
func Premium(skew, scale Size) Rate {
	magnitude, width := abs(&skew.wad), abs(&scale.wad)
	premium := mulDivDown(&magnitude, one, &width)
	return Rate{withSign(&premium, &skew.wad)}
}

// MarkPrice is F-2: the price of an infinitely small trade.
func MarkPrice(index Price, skew, scale Size) Price {
	factor := Rate{*one}.Add(Premium(skew, scale))
	return Price{mulDivDown(&index.wad, &factor.wad, one)}
}

// Cost is F-3: what moving the skew by delta costs: bought > 0 > sold, against the trader.
func Cost(delta, skew, scale Size, index Price) USD {
	depth, magnitude, two := abs(&scale.wad), abs(&delta.wad), uint256.NewInt(2)
	width, middle := mul(two, &depth), mulSigned(two, &skew.wad)
	setAdd(&middle, &width, &middle)
	setAdd(&middle, &middle, &delta.wad)
	if delta.Sign() < 0 {
		sold := mulDivDown(&magnitude, &middle, &width)
		sold = mulDivDown(&sold, &index.wad, one)
		return USD{neg(&sold)}
	}
	bought := mulDivUp(&magnitude, &middle, &width)
	return USD{mulDivUp(&bought, &index.wad, one)}
}

// FillPrice is F-3: the average price of a fill, rounded up for buys and down for sells; delta is not 0.
func FillPrice(cost USD, delta Size) Price {
	paid, magnitude := abs(&cost.wad), abs(&delta.wad)
	if delta.Sign() < 0 {
		return Price{mulDivDown(&paid, one, &magnitude)}
	}
	return Price{mulDivUp(&paid, one, &magnitude)}
}

// Value is F-6: what size is worth at index with its sign, rounded against its owner.
func Value(size Size, index Price) USD {
	magnitude := abs(&size.wad)
	if size.Sign() < 0 {
		worth := mulDivUp(&magnitude, &index.wad, one)
		return USD{neg(&worth)}
	}
	return USD{mulDivDown(&magnitude, &index.wad, one)}
}
