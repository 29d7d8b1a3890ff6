import { NoticeLine, type NoticeLineProps } from './Notice';

/** The same line floating on its own, for when the card it came from has closed. */
export function Toast(props: NoticeLineProps) {
  return (
    <div class="tulus toast" lang={props.strings.language} hidden={!props.notice}>
      <NoticeLine {...props} />
    </div>
  );
}
