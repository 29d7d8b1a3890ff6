export function Avatar({ name }) {
  return (
    <div className="avatar" aria-hidden="true">
      {name[0]}
    </div>
  );
}

export function Post({ who, handle, text, own }) {
  return (
    <article data-testid="tweet" className="post" data-own={own}>
      <Avatar name={who} />
      <div>
        <div data-testid="User-Name">
          <b>{who}</b> <span className="faint">@{handle}</span>
        </div>
        <div data-testid="tweetText" className="post-text">
          {text}
        </div>
      </div>
    </article>
  );
}
