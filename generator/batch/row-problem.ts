/** Thrown for a row that cannot become a request; the message says why in the user's terms, and holds no value of the row. */
export class RowProblem extends Error {
	override readonly name = "RowProblem";
}
