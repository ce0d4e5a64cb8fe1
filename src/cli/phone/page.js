// Asks once a second. Where one has scrolled to stays while the step stays.
const now = document.getElementById("now"), lost = document.getElementById("lost");
async function look() {
  try {
    const answer = await fetch("/news", { cache: "no-store" });
    if (!answer.ok) throw answer;
    const news = await answer.text();
    lost.hidden = true;
    if (news !== look.last) {
      const step = news.split("\n", 1)[0];
      now.innerHTML = news;
      if (look.step !== undefined && look.step !== step) scrollTo(0, 0);
      look.last = news;
      look.step = step;
    }
  } catch {
    lost.hidden = false;
  }
  setTimeout(look, 1000);
}
look();
