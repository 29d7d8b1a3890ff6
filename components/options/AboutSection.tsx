import type { AboutStrings, OptionsStrings } from '../../lib/strings/options';
import { Button } from '../controls/Button';
import { Section } from '../controls/Section';
import { Choice } from './Choice';
import { TextList, type TextListProps } from './TextList';

export type RoleChoice = keyof AboutStrings['roles'];
type Kept = Pick<TextListProps, 'texts' | 'onAdd' | 'onRemove'>;

export interface AboutSectionProps {
  readonly strings: OptionsStrings;
  readonly brands: Kept;
  readonly domains: Kept;
  readonly tie: RoleChoice;
  readonly onTie: (tie: RoleChoice) => void;
  readonly onCopy: (text: string) => void;
}

const roles: readonly RoleChoice[] = ['none', 'owner', 'employee', 'client', 'affiliate'];

/** What is the writer's own, so that praise of it does not go out undisclosed. */
export function AboutSection({ strings, brands, domains, tie, onTie, onCopy }: AboutSectionProps) {
  const words = strings.about;
  const [brand] = brands.texts;
  const sentence = tie !== 'none' && brand ? words.sentences[tie](brand) : null;
  return (
    <div class="sections">
      <Section title={strings.section.about} hint={words.hint}>
        <h3>{words.brands.title}</h3>
        <p class="soft small">{words.brands.hint}</p>
        <TextList words={words.brands} strings={strings} {...brands} />
      </Section>
      <div class="part">
        <h3>{words.domains.title}</h3>
        <p class="soft small">{words.domains.hint}</p>
        <TextList words={words.domains} strings={strings} {...domains} />
      </div>
      <div class="part">
        <Choice
          title={words.role}
          choices={roles.map((id) => ({ id, name: words.roles[id] }))}
          chosen={tie}
          onChange={onTie}
        />
        {sentence && (
          <div class="sentence">
            <p class="label">{words.sentence}</p>
            <p class="quote">{sentence}</p>
            <p class="soft small">{words.sentenceHint}</p>
            <Button label={`${words.copy}: ${sentence}`} onPress={() => onCopy(sentence)}>
              {words.copy}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
