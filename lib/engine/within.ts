/** A number kept between two others. */
export const within = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));
