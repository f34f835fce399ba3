export const shout = (text, times) => text.toUpperCase() + "!".repeat(times);
export const typed = (/** @type {string} */ text) => text.length;
