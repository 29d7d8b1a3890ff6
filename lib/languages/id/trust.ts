/** Slots of the trust signals. Members are regular-expression source. */
export const trustClasses: Readonly<Record<string, readonly string[]>> = {};
