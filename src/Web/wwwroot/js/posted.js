// The answer to a form becomes an ordinary page in the history: going back to it, or reading it again, asks for the page and sends nothing a second time.
history.replaceState(history.state, '', location.href);
