import { WritingSection } from '../../components/options/WritingSection';
import type { PartProps, Sentence } from './deeds';

export function WritingPart({ settings, words, deeds }: PartProps) {
  const strings = words.options;
  const said =
    (what: 'check' | 'badge', on: boolean): Sentence =>
    ({ options }) =>
      on ? options.said.on(options.writing[what]) : options.said.off(options.writing[what]);
  return (
    <WritingSection
      strings={strings}
      paused={settings.paused}
      publishCheck={settings.publishCheck}
      badge={settings.badge}
      onPause={(paused) =>
        deeds.change(
          (s) => ({ ...s, paused }),
          ({ options }) => (paused ? options.said.paused : options.said.awake),
        )
      }
      onPublishCheck={(publishCheck) =>
        deeds.change((s) => ({ ...s, publishCheck }), said('check', publishCheck))
      }
      onBadge={(on) => deeds.change((s) => ({ ...s, badge: on }), said('badge', on))}
      onLanguage={(language) =>
        deeds.change(
          (s) => ({ ...s, language }),
          ({ options }) => options.said.language,
        )
      }
    />
  );
}
