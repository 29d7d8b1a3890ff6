/**
 * The page can dispatch events at whatever it can reach, and our surfaces can change a draft.
 * So every handler that acts goes through here, and only what a person did counts.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Says whether a person caused an event. Provided anew only by tests, whose events are all synthetic. */
export const Trust = createContext((event: Event): boolean => event.isTrusted);

/** Wraps a handler so that an event no person caused does nothing. */
export function useTrusted(): <E extends Event>(act: (event: E) => void) => (event: E) => void {
  const trusts = useContext(Trust);
  return (act) => (event) => {
    if (trusts(event)) act(event);
  };
}
