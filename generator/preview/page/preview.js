// Loads the page anew when the preview has another version of it. Nothing else here needs a script.
// A hidden page listens to nothing: browsers allow few connections, and it catches up when shown.
(() => {
  const script = document.currentScript;
  const away = script.parentElement.querySelector(".tertial-preview-away");
  let source = null;

  const stop = () => {
    source?.close();
    source = null;
  };
  const listen = () => {
    if (source) return;
    source = new EventSource(script.dataset.events);
    source.onopen = () => { away.hidden = true; };
    source.onerror = () => { away.hidden = false; };
    source.onmessage = ({ data }) => {
      if (data !== script.dataset.version) location.reload();
    };
  };
  const follow = () => (document.visibilityState === "hidden" ? stop() : listen());

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", follow);
  follow();
})();
