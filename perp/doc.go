// Package perp is the rules of the exchange, to the last unit as the contracts have them: units, the formulas F-1 to
// F-13 of the protocol page, and the state that events move.
//
// The formulas are those of contracts/src/libraries under the same names, as functions of units or methods of what
// they read: Cost, Book.Accrue, Params.MaintenanceMargin, Context.Liquidate. They panic with an ArithmeticError where
// Solidity reverts, and the bounds of the protocol page, section 2, keep them from it.
//
// A State is everything the contracts store. It moves in two ways. A Tx asks it for what somebody could ask of the
// contracts, and tells the events that they would tell, or the error that they would revert with; rolled back, it is a
// preview. Apply takes what the chain told, infers what was asked, asks the same, and compares. Either way an event is
// all that moves the state. State.Liquidatable finds whom to liquidate without looking at the others, and State.Check
// looks at everything.
package perp
