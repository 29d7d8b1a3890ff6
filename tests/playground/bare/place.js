/**
 * Where on its page an editor stands: `?in=` shadow (two nested open roots), dialog (modal, in the top layer) or
 * editform (as on Wikipedia); `?dir=rtl`; `?zoom=`. Real sites do all of these.
 */
export function placeFor(root, search) {
  if (search.has('dir')) document.documentElement.dir = search.get('dir');
  if (search.has('zoom')) document.documentElement.style.zoom = search.get('zoom');
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const into = PLACES[search.get('in')] ?? ((holder) => holder);
  into(root).append(sheet);
  return sheet;
}

const PLACES = {
  editform: (holder) => holder.appendChild(Object.assign(document.createElement('form'), { id: 'editform' })),
  shadow: (holder) => rootIn(rootIn(holder)),
  dialog: (holder) => {
    const dialog = holder.appendChild(document.createElement('dialog'));
    dialog.showModal();
    return dialog;
  },
};

/** A root of its own does not see the page's sheets. */
function rootIn(parent) {
  const root = parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const link = document.querySelector('link[rel="stylesheet"]').cloneNode();
  const inner = document.createElement('div');
  root.append(link, inner);
  return inner;
}
