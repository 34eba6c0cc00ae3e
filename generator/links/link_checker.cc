#include "links/link_checker.h"

#include <deque>
#include <map>
#include <optional>

#include "base/web_address.h"
#include "links/robots.h"

namespace tertial {
namespace {

using Clock = std::chrono::steady_clock;
using End = FetchAnswer::End;

/// What a search engine reads of it at least (RFC 9309).
constexpr std::size_t most_robots_bytes = std::size_t{512} << 10U;
/// Enough to see that something comes; the rest of a page is not for us.
constexpr std::size_t most_page_bytes = std::size_t{64} << 10U;
constexpr unsigned most_robots_redirects = 5;

struct Link {
  WebAddress at;         // where its redirects have led so far
  bool whole = false;    // GET, since HEAD was refused
  bool for_good = true;  // all redirects so far were
  unsigned attempts = 0, redirects = 0;
  std::string moved_to;
};

struct Host {
  std::string robots_url;
  std::optional<Robots> robots;
  std::optional<LinkAnswer> given_up;  // what is said of every address there
  std::deque<std::size_t> waiting;     // links
  Clock::time_point not_before;
  unsigned active = 0, attempts = 0, redirects = 0, silences = 0;
  bool asking = false;  // for robots.txt
  bool queued = false;  // in ready_, or resting
};

/// Questions of links have their numbers; those for a host's robots.txt follow.
class LinkRun {
 public:
  LinkRun(std::span<const std::string> addresses, const LinkLimits& limits);
  std::vector<LinkAnswer> answers();

 private:
  void enqueue(std::size_t link, bool first);
  void offer(std::size_t number);
  void rest(std::size_t number, Clock::duration pause);
  void give_up(Host& host, LinkAnswer answer);
  std::optional<Fetcher::Question> next();
  std::optional<Fetcher::Question> question_of(std::size_t number);
  void take_robots(std::size_t number, const FetchAnswer& answer);
  void take_link(std::size_t number, const FetchAnswer& answer);
  void follow(std::size_t number, const FetchAnswer& answer);
  void settle(std::size_t number, const FetchAnswer& answer);
  /// How long to wait before asking once more; nothing when it is not to be asked again.
  std::optional<Clock::duration> pause_after(const FetchAnswer& answer, unsigned attempts) const;

  const LinkLimits& limits_;
  std::vector<Link> links_;
  std::vector<LinkAnswer> answers_;
  std::deque<Host> hosts_;
  std::map<std::string, std::size_t, std::less<>> host_of_;
  std::deque<std::size_t> ready_;                          // hosts that may be asked now
  std::multimap<Clock::time_point, std::size_t> resting_;  // links, and hosts after them
};

LinkRun::LinkRun(std::span<const std::string> addresses, const LinkLimits& limits)
    : limits_(limits), links_(addresses.size()), answers_(addresses.size()) {
  for (std::size_t link = 0; link < addresses.size(); ++link) {
    if (std::optional<WebAddress> address = read_web_address(addresses[link])) {
      links_[link].at = std::move(*address);
      enqueue(link, false);
    } else {
      answers_[link] = {.kind = LinkAnswer::Kind::dead,
                        .reason = Text{"det är ingen adress på webben", "it is no web address"}};
    }
  }
}

std::vector<LinkAnswer> LinkRun::answers() {
  FetchLimits limits;
  limits.connections_per_host = limits_.per_host;
  limits.connections = limits_.connections;
  limits.connect = std::min(limits.connect, limits_.whole);
  limits.whole = limits_.whole;
  limits.reach = limits_.reach;
  Fetcher fetcher(limits);
  fetcher.run({[this] { return next(); }, [this] { return !resting_.empty(); }},
              [this](std::size_t number, const FetchAnswer& answer) {
                if (number < links_.size())
                  take_link(number, answer);
                else
                  take_robots(number - links_.size(), answer);
                return Fetcher::Then::go_on;
              });
  return std::move(answers_);
}

void LinkRun::enqueue(std::size_t link, bool first) {
  const WebAddress& at = links_[link].at;
  const auto [place, added] = host_of_.try_emplace(at.origin, hosts_.size());
  if (added) hosts_.emplace_back().robots_url = at.origin + "/robots.txt";
  Host& host = hosts_[place->second];
  if (host.given_up) {
    answers_[link] = *host.given_up;
    return;
  }
  if (first)
    host.waiting.push_front(link);
  else
    host.waiting.push_back(link);
  offer(place->second);
}

void LinkRun::offer(std::size_t number) {
  Host& host = hosts_[number];
  if (host.queued || host.asking || host.waiting.empty() || host.active >= limits_.per_host) return;
  host.queued = true;
  if (host.not_before > Clock::now())
    resting_.emplace(host.not_before, links_.size() + number);
  else
    ready_.push_back(number);
}

void LinkRun::rest(std::size_t number, Clock::duration pause) {
  resting_.emplace(Clock::now() + pause, number);
}

void LinkRun::give_up(Host& host, LinkAnswer answer) {
  for (const std::size_t link : host.waiting)
    answers_[link] = answer;
  host.waiting.clear();
  host.given_up = std::move(answer);
}

std::optional<Fetcher::Question> LinkRun::next() {
  while (!resting_.empty() && resting_.begin()->first <= Clock::now()) {
    const std::size_t number = resting_.extract(resting_.begin()).mapped();
    if (number < links_.size()) {
      enqueue(number, true);
    } else {
      hosts_[number - links_.size()].queued = false;
      offer(number - links_.size());
    }
  }
  while (!ready_.empty()) {
    const std::size_t host = ready_.front();
    ready_.pop_front();
    hosts_[host].queued = false;
    if (hosts_[host].not_before > Clock::now()) {
      offer(host);
      continue;
    }
    std::optional<Fetcher::Question> question = question_of(host);
    offer(host);
    if (question) return question;
  }
  return std::nullopt;
}

std::optional<Fetcher::Question> LinkRun::question_of(std::size_t number) {
  Host& host = hosts_[number];
  if (!host.robots) {
    host.asking = true;
    ++host.active;
    return Fetcher::Question{{host.robots_url, most_robots_bytes}, links_.size() + number};
  }
  while (!host.waiting.empty()) {
    const std::size_t link = host.waiting.front();
    host.waiting.pop_front();
    const Link& asked = links_[link];
    if (!host.robots->allows(asked.at.path)) {
      answers_[link] = {.kind = LinkAnswer::Kind::not_asked,
                        .reason = Text{"webbplatsens robots.txt tillåter det inte",
                                       "the site's robots.txt does not allow it"}};
      continue;
    }
    ++host.active;
    return Fetcher::Question{{asked.at.text(), most_page_bytes, asked.whole ? "GET" : "HEAD"},
                             link};
  }
  return std::nullopt;
}

std::optional<Clock::duration> LinkRun::pause_after(const FetchAnswer& answer,
                                                    unsigned attempts) const {
  // What did not come in time once will hardly the next time, and costs as much again.
  if (!may_go_well(answer) || answer.end == End::timed_out || attempts >= limits_.attempts)
    return std::nullopt;
  if (answer.retry_after > limits_.longest_pause) return std::nullopt;
  const Clock::duration usual = limits_.back_off * (1U << (attempts - 1));
  return std::max<Clock::duration>(usual, answer.retry_after);
}

void LinkRun::take_robots(std::size_t number, const FetchAnswer& answer) {
  Host& host = hosts_[number];
  --host.active;
  host.asking = false;
  ++host.attempts;
  const Meaning meaning = meaning_of(answer);
  if (answer.end == End::private_address) {
    give_up(host, {LinkAnswer::Kind::private_address, {}, reason_of(answer)});
  } else if (meaning == Meaning::redirect && ++host.redirects <= most_robots_redirects) {
    host.robots_url = answer.location;
  } else if (const auto pause = pause_after(answer, host.attempts)) {
    host.not_before = Clock::now() + *pause;
  } else if (!has_status(answer)) {
    give_up(host, {LinkAnswer::Kind::silent, {}, reason_of(answer)});
  } else if (answer.end == End::too_large || answer.status >= 500 || answer.status == 429) {
    give_up(host, {LinkAnswer::Kind::not_asked,
                   {},
                   Text{"webbplatsens robots.txt gick inte att läsa",
                        "the site's robots.txt could not be read"}});
  } else {
    host.robots = meaning == Meaning::good ? Robots::read(answer.body) : Robots();
  }
  offer(number);
}

void LinkRun::take_link(std::size_t number, const FetchAnswer& answer) {
  Link& link = links_[number];
  const std::size_t host_number = host_of_.find(link.at.origin)->second;
  Host& host = hosts_[host_number];
  --host.active;
  host.silences = answer.end == End::timed_out ? host.silences + 1 : 0;
  if (host.silences >= limits_.silences && !host.given_up)
    give_up(host, {LinkAnswer::Kind::silent, {}, reason_of(answer)});
  if (!link.whole && ask_for_whole(answer)) {
    link.whole = true;
    enqueue(number, true);
  } else if (const auto pause = pause_after(answer, ++link.attempts)) {
    // One that says when to come back says it of all its pages.
    if (answer.retry_after.count() > 0) host.not_before = Clock::now() + *pause;
    rest(number, *pause);
  } else if (meaning_of(answer) == Meaning::redirect) {
    follow(number, answer);
  } else {
    settle(number, answer);
  }
  offer(host_number);
}

void LinkRun::follow(std::size_t number, const FetchAnswer& answer) {
  Link& link = links_[number];
  std::optional<WebAddress> to = read_web_address(answer.location);
  if (!to || ++link.redirects > limits_.redirects) {
    const Text why = to ? Text{"den leder vidare utan slut", "it leads on without end"}
                        : Text{"den leder vidare till något som inte är en webbadress",
                               "it leads on to what is no web address"};
    answers_[number] = {LinkAnswer::Kind::dead, {}, why};
    return;
  }
  link.for_good = link.for_good && (answer.status == 301 || answer.status == 308);
  if (link.for_good) link.moved_to = to->text();
  link.at = std::move(*to);
  link.whole = false;
  link.attempts = 0;
  enqueue(number, false);
}

void LinkRun::settle(std::size_t number, const FetchAnswer& answer) {
  const Link& link = links_[number];
  LinkAnswer& settled = answers_[number];
  if (answer.end == End::private_address) {
    settled = {LinkAnswer::Kind::private_address, {}, reason_of(answer)};
    return;
  }
  switch (meaning_of(answer)) {
    case Meaning::good:
      if (!link.moved_to.empty())
        settled = {LinkAnswer::Kind::moved, link.moved_to};
      else if (link.redirects > 0)
        settled = {LinkAnswer::Kind::detour, link.at.text()};
      return;
    case Meaning::unwilling:
      settled = {LinkAnswer::Kind::not_asked, {}, reason_of(answer)};
      return;
    case Meaning::redirect:
    case Meaning::dead:
      settled = {has_status(answer) ? LinkAnswer::Kind::dead : LinkAnswer::Kind::silent,
                 {},
                 reason_of(answer)};
      return;
  }
}

}  // namespace

std::vector<LinkAnswer> check_links(std::span<const std::string> addresses,
                                    const LinkLimits& limits) {
  return LinkRun(addresses, limits).answers();
}

}  // namespace tertial
