/** Letters, digits and marks that case and width do not change, and the signs of RFC 5892's list of exceptions. */
const characters =
	/^(?:[-a-z\d\xb7\xdf\u{375}\u{3c2}\u{5f3}\u{5f4}\u{6fd}\u{6fe}\u{f0b}\u{3007}\u{30fb}]|\u{200c}|\u{200d}|(?![\u{20d0}-\u{20ff}\u{302e}\u{302f}\p{CWKCF}\p{DI}\u{640}\u{7fa}\u{1100}-\u{11ff}\u{3031}-\u{3035}\u{303b}\u{a960}-\u{a97f}\u{d7b0}-\u{d7ff}\u{1d100}-\u{1d24f}])[\p{Ll}\p{Lo}\p{Lm}\p{Nd}\p{Mn}\p{Mc}])+$/u;

/** A sign beside others than it may stand beside. */
const misplaced =
	/^\p{M}|^-|-$|^..--|(?<!l)\xb7|\xb7(?!l)|\u{375}(?!\p{Script=Greek})|(?<!\p{Script=Hebrew})[\u{5f3}\u{5f4}]|[\u{660}-\u{669}].*[\u{6f0}-\u{6f9}]|[\u{6f0}-\u{6f9}].*[\u{660}-\u{669}]/u;

/** A joiner that is neither behind a virama nor, the one that joins not, between Arabic letters that would be joined. */
const loose =
	/(?<![\u{94d}\u{9cd}\u{a4d}\u{acd}\u{b4d}\u{bcd}\u{c4d}\u{ccd}\u{d3b}\u{d3c}\u{d4d}\u{dca}\u{e3a}\u{eba}\u{f84}\u{1039}\u{103a}\u{1714}\u{1715}\u{1734}\u{17d2}\u{1a60}\u{1b44}\u{1baa}\u{1bab}\u{1bf2}\u{1bf3}\u{2d7f}\u{a806}\u{a82c}\u{a8c4}\u{a953}\u{a9c0}\u{aaf6}\u{abed}\u{10a3f}\u{11046}\u{11070}\u{1107f}\u{110b9}\u{11133}\u{11134}\u{111c0}\u{11235}\u{112ea}\u{1134d}\u{11442}\u{114c2}\u{115bf}\u{1163f}\u{116b6}\u{1172b}\u{11839}\u{1193d}\u{1193e}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11c3f}\u{11d44}\u{11d45}\u{11d97}])(?:\u{200d}|\u{200c}(?:(?<![\u{620}\u{626}\u{628}\u{62a}-\u{62e}\u{633}-\u{63f}\u{641}-\u{647}\u{649}\u{64a}\u{66e}\u{66f}\u{678}-\u{687}\u{69a}-\u{6bf}\u{6c1}\u{6c2}\u{6cc}\u{6ce}\u{6d0}\u{6d1}\u{6fa}-\u{6fc}\u{6ff}]\p{Mn}*\u{200c})|(?!\p{Mn}*[\u{620}\u{622}-\u{63f}\u{641}-\u{64a}\u{66e}\u{66f}\u{671}-\u{673}\u{675}-\u{6d3}\u{6d5}\u{6ee}\u{6ef}\u{6fa}-\u{6fc}\u{6ff}])))/u;

/**
 * Whether a text is a label of an international domain name (RFC 5891, RFC 5892); its direction of writing is not asked.
 *
 * @example isULabel("bücher") // true
 */
export const isULabel = (label: string): boolean =>
	characters.test(label) &&
	label === label.normalize("NFC") &&
	!misplaced.test(label) &&
	!loose.test(label) &&
	(!label.includes("\u30fb") || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(label));
