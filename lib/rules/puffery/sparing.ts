import type { Guard, Rewrite } from '../../engine/rule';

/** In front of a noun the word can simply go. */
export const drop: readonly Rewrite[] = [
  { move: 'delete', replace: 'phrase', text: '' },
  {
    move: 'show',
    replace: 'sentence',
    text: '[One thing you can point at: a number, a material, what a customer did with it].',
  },
];

/** After "is" something has to take its place. */
export const measured: readonly Rewrite[] = [
  { move: 'show', replace: 'phrase', text: '[what someone could see or measure]' },
];

/** What an article would call peacock words, people say of what they like. */
export const post: Guard = {
  because: 'somebody speaks for themselves, or it is a post',
  draft:
    "(?:i|i'm|i've|my|me|we|our|us|you|your|u|lol|haha|omg|wow|thanks|please|pls|rt|@\\w+|#\\w+|https?:\\S*|victims|police|killed|tragedy)|[!?@#]",
};
