const duration =
	/^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/u;

/**
 * Whether a text is a duration of RFC 3339, appendix A: units in their order and none left out between two.
 *
 * @example isDuration("P1DT12H") // true
 */
export const isDuration = (text: string): boolean => duration.test(text);
