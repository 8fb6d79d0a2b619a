import Inputs
import Style

/// "4 400 000 kr", for messages: whole kronor unless there are öre, minus as U+2212.
func kronor(_ öre: Int128) -> String { NumberFormat.swedish.exactAmount(öre: öre) }

func kronor(_ amount: Amount) -> String { kronor(Int128(amount.öre)) }

/// "55,7 %" of a share in thousandths.
func percent(thousandths: Int) -> String { NumberFormat.swedish.percent(Int128(thousandths), scale: 3) }
