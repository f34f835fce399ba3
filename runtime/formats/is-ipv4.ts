const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/u;

/**
 * Whether a text is an IPv4 address in four decimal numbers.
 *
 * @example isIpv4("192.168.0.1") // true
 */
export const isIpv4 = (text: string): boolean => ipv4.test(text);
