import type { LanguageId, Prompt } from '../../lib/engine/report';
import type { Strings } from '../../lib/strings';
import { Blanks } from '../controls/Blanks';
import { Button } from '../controls/Button';

export interface PromptItemProps {
  readonly prompt: Prompt;
  /** The draft's language, which is the starter's. */
  readonly language: LanguageId;
  readonly strings: Strings;
  readonly onInsert?: ((starter: string) => void) | undefined;
  readonly onCopy: (text: string) => void;
}

/** One thing the draft lacks: why it helps, and a sentence to begin it with. */
export function PromptItem({ prompt, language, strings, onInsert, onCopy }: PromptItemProps) {
  const words = strings.popup;
  return (
    <li class="prompt">
      <h3>{prompt.name}</h3>
      <p class="soft">{prompt.advice}</p>
      {prompt.starter && (
        <div class="starter">
          <p lang={language}>
            <Blanks text={prompt.starter} />
          </p>
          {onInsert ? (
            <Button
              kind="quiet"
              label={`${words.insert}: ${prompt.starter}`}
              onPress={() => onInsert(prompt.starter)}
            >
              {words.insert}
            </Button>
          ) : (
            <Button
              kind="quiet"
              label={`${words.copy}: ${prompt.starter}`}
              onPress={() => onCopy(prompt.starter)}
            >
              {words.copy}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
