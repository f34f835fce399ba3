export const limit = () => 3;
export const paged = (value) => value;
