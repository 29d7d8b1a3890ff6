import './style.css';
import { publish, register } from '../record.js';

document.getElementById('root').innerHTML = `
<table class="page"><tbody>
<tr><td class="bar"><b>Y</b> <a href="/news">Playground News</a> new | past | comments | ask</td></tr>
<tr><td class="body">
  <div class="title">Show: a radio receiver from parts of three broken ones</div>
  <div class="faint">41 points by mlin 3 hours ago | 12 comments</div>
  <form action="comment" method="post">
    <textarea name="text" rows="8" cols="80" wrap="virtual"></textarea><br><br>
    <input type="submit" value="add comment">
  </form>
  <div id="comments"></div>
  <form method="get" action="//hn.example/" class="search">Search: <input type="text" name="q" size="17" autocomplete="off" role="searchbox"></form>
</td></tr>
</tbody></table>`;

const form = document.querySelector('form[action=comment]');
const box = form.querySelector('textarea');
register('comment', {
  model: () => box.value,
  set: (text) => {
    box.value = text;
  },
});

// The site loads a new page here; the playground shows the comment in place.
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (box.value.trim() === '') return;
  publish(box.value);
  const comment = document.createElement('p');
  comment.className = 'comment';
  comment.textContent = box.value;
  document.getElementById('comments').prepend(comment);
  box.value = '';
});
document.querySelector('form.search').addEventListener('submit', (event) => event.preventDefault());
