/** A figure with as many digits as a measurement tells apart: `0.018`, `0.83`, `12.4`, `1,240`. */
export function formatDigits(figure: number): string {
	if (figure < 1) return figure.toPrecision(2);
	if (figure < 10) return figure.toFixed(2);
	return figure < 100 ? figure.toFixed(1) : Number(figure.toPrecision(3)).toLocaleString("en-US");
}
