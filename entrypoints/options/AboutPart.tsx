import { AboutSection } from '../../components/options/AboutSection';
import type { PartProps } from './deeds';
import { textsOf } from './texts';

export function AboutPart({ settings, words, deeds }: PartProps) {
  return (
    <AboutSection
      strings={words.options}
      brands={textsOf('brands', settings, words, deeds)}
      domains={textsOf('domains', settings, words, deeds)}
      tie={settings.role ?? 'none'}
      onTie={(role) =>
        deeds.change(
          (s) => ({ ...s, role: role === 'none' ? undefined : role }),
          ({ options }) => options.said.role,
        )
      }
      onCopy={async (text) => {
        await navigator.clipboard.writeText(text);
        deeds.say(({ options }) => options.said.copied);
      }}
    />
  );
}
