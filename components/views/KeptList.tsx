import { Button } from '../controls/Button';

export interface KeptListProps {
  readonly kept: readonly { readonly id: string; readonly name: string }[];
  /** Said when there is nothing, with how something gets here. */
  readonly empty: string;
  readonly action: string;
  readonly onLetGo: (id: string) => void;
}

/** Things the writer has set aside, each with a way back. */
export function KeptList({ kept, empty, action, onLetGo }: KeptListProps) {
  if (kept.length === 0) return <p class="soft">{empty}</p>;
  return (
    <ul class="kept">
      {kept.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <Button label={`${action}: ${name}`} onPress={() => onLetGo(id)}>
            {action}
          </Button>
        </li>
      ))}
    </ul>
  );
}
