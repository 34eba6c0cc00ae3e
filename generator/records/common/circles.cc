#include "records/common/circles.h"

#include <algorithm>

#include "base/text.h"

namespace tertial {
namespace {

using Links = std::function<std::vector<const AnyRef*>(const Record&)>;

/// Depth first, without recursion. A reference to a record that is still open closes a circle.
class CircleSearch {
 public:
  CircleSearch(std::span<const Record> all, const Links& links, const CircleMessage& message,
               const RuleContext& context)
      : links_(links), message_(message), context_(context), state_(all.size(), State::unseen) {
    for (const Record& record : all)
      if (enter(record)) walk();
  }

 private:
  enum class State : std::uint8_t { unseen, open, closed };
  struct Frame {
    const Record* record;
    std::vector<const AnyRef*> rest;
  };

  bool enter(const Record& record) {
    State& state = state_[record.position];
    if (state != State::unseen || record.broken) return false;
    state = State::open;
    stack_.push_back({&record, links_(record)});
    return true;
  }

  void walk() {
    while (!stack_.empty()) {
      Frame& top = stack_.back();
      if (top.rest.empty()) {
        state_[top.record->position] = State::closed;
        stack_.pop_back();
        continue;
      }
      const AnyRef& next = *top.rest.back();
      top.rest.pop_back();
      if (!next.target) continue;
      if (state_[next.target->position] == State::open)
        context_.out.report(message_.kind, next.at, {circle_in_words(way_from(*next.target))})
            .with_help(message_.help, {next.id});
      else
        enter(*next.target);
    }
  }

  /// From the record that closes the circle back to it, in the order in which they refer.
  std::vector<std::string> way_from(const Record& closed) const {
    const auto begin = std::ranges::find(stack_, &closed, &Frame::record);
    std::vector<std::string> names;
    for (auto frame = begin; frame != stack_.end(); ++frame)
      names.push_back(frame->record->id);
    return names;
  }

  const Links& links_;
  const CircleMessage& message_;
  const RuleContext& context_;
  std::vector<State> state_;
  std::vector<Frame> stack_;
};

}  // namespace

std::string circle_in_words(std::vector<std::string> names) {
  constexpr std::ptrdiff_t shown_at_ends = 5;
  names.push_back(names.front());
  for (std::string& name : names)
    name = quoted(name);
  if (std::ssize(names) > 2 * shown_at_ends) {
    names.erase(names.begin() + shown_at_ends, names.end() - shown_at_ends);
    names.insert(names.begin() + shown_at_ends, "…");
  }
  return join(names, " → ");
}

void report_circles(std::span<const Record> all, const Links& links, const CircleMessage& message,
                    const RuleContext& context) {
  CircleSearch(all, links, message, context);
}

}  // namespace tertial
