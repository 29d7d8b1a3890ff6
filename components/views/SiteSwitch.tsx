import type { Strings } from '../../lib/strings';
import { Switch } from '../controls/Switch';

export interface SiteSwitchProps {
  readonly site: string;
  readonly on: boolean;
  readonly strings: Strings;
  readonly onChange: (on: boolean) => void;
}

/** Whether the coach reads along on this site. */
export function SiteSwitch({ site, on, strings, onChange }: SiteSwitchProps) {
  return (
    <Switch on={on} onChange={onChange}>
      {strings.popup.siteSwitch(site)}
    </Switch>
  );
}
