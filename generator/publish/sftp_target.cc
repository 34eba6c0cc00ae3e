#include "publish/sftp_target.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/sha256.h"
#include "files/file_system.h"
#include "publish/sftp_trouble.h"

namespace tertial {
namespace {

constexpr std::size_t most_chat = std::size_t{1} << 20U;
constexpr std::size_t most_listing = std::size_t{64} << 20U;
/// That one connection is asked to delete at a time.
constexpr std::size_t commands_at_once = 50;
/// Less is no room for a page.
constexpr std::uint64_t least_room = std::uint64_t{64} << 10U;

/// Beside the file, the same in every run, so that the next one finds what a cut left.
std::string sibling(std::string_view path, std::string_view prefix) {
  std::string name(folder_of(path));
  if (!name.empty()) name += '/';
  return name.append(prefix).append(sha256(path).substr(0, 16));
}
std::string temporary(std::string_view path) {
  return sibling(path, ".tertial-tmp-");
}
std::string former(std::string_view path) {
  return sibling(path, ".tertial-old-");
}

/// Of what `statvfs` says: bytes that a user may still write.
std::uint64_t room_in(std::string_view text) {
  const auto number = [&](std::string_view name) {
    std::uint64_t value = 0;
    const std::size_t at = text.find(name);
    if (at == std::string_view::npos) return value;
    const std::string_view digits = text.substr(at + name.size());
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
  };
  return number("f_bavail: ") * number("f_frsize: ");
}

}  // namespace

TargetResult<void> SftpTarget::ask(std::span<const FetchRequest> requests, const Take& take) {
  TargetResult<void> result;
  fetcher_.fetch(requests, [&](std::size_t number, FetchAnswer answer) {
    TargetResult<void> taken = take(number, std::move(answer));
    if (!taken && result) result = std::move(taken);
    return result ? Fetcher::Then::go_on : Fetcher::Then::finish;
  });
  return result;
}

/// As libcurl's commands take a path.
std::string SftpTarget::quoted(std::string_view path) const {
  std::string text = "\"";
  for (const char c : address_.path + std::string(path)) {
    if (c == '"' || c == '\\') text += '\\';
    text += c;
  }
  return text += '"';
}

TargetResult<std::optional<std::string>> SftpTarget::fetched(const std::string& path,
                                                             std::size_t most_bytes) {
  const FetchRequest request{address_.url.of_file(path), most_bytes};
  std::optional<std::string> text;
  const TargetResult<void> result =
      ask({&request, 1}, [&](std::size_t, FetchAnswer answer) -> TargetResult<void> {
        if (is_missing(answer)) return {};
        if (!is_done(answer)) return tl::unexpected(trouble_of(path, answer));
        text = std::move(answer.body);
        return {};
      });
  if (!result) return tl::unexpected(result.error());
  return text;
}

TargetResult<std::optional<std::string>> SftpTarget::read(const std::string& path,
                                                          std::size_t most_bytes) {
  kept_.insert(path);
  TargetResult<std::optional<std::string>> text = fetched(path, most_bytes);
  if (!text || *text) return text;
  return fetched(former(path), most_bytes);
}

TargetResult<std::vector<std::string>> SftpTarget::standing(std::span<const std::string> paths) {
  std::map<std::string, std::set<std::string>, std::less<>> names;  // of folders that are there
  const auto is_there = [&](std::string_view path) {
    const auto folder = names.find(folder_of(path));
    return folder != names.end() && folder->second.contains(std::string(last_part(path)));
  };
  std::set<std::string> above;
  for (const std::string& path : paths)
    for (std::string_view folder = folder_of(path);
         above.emplace(folder).second && !folder.empty();)
      folder = folder_of(folder);
  std::map<std::ptrdiff_t, std::vector<std::string>> levels;
  for (const std::string& folder : above)
    levels[folder.empty() ? 0 : 1 + std::ranges::count(folder, '/')].push_back(folder);
  for (auto& [depth, folders] : levels) {
    std::erase_if(folders,
                  [&](const std::string& folder) { return !folder.empty() && !is_there(folder); });
    std::vector<FetchRequest> requests;
    requests.reserve(folders.size());
    for (const std::string& folder : folders)
      requests.push_back(
          {address_.url.of_file(folder.empty() ? folder : folder + "/"), most_listing});
    const std::vector<std::string>& asked = folders;
    const TargetResult<void> result =
        ask(requests, [&](std::size_t number, const FetchAnswer& answer) -> TargetResult<void> {
          const std::string& folder = asked[number];
          if (is_missing(answer) && !folder.empty()) return {};
          if (!is_done(answer)) return tl::unexpected(trouble_of(folder + "/", answer));
          std::set<std::string>& listed = names[folder];
          std::string_view lines = answer.body;
          for (std::size_t end = lines.find('\n'); end != std::string_view::npos;
               end = lines.find('\n')) {
            listed.emplace(lines.substr(0, end));
            lines.remove_prefix(end + 1);
          }
          return {};
        });
    if (!result) return tl::unexpected(result.error());
  }
  std::vector<std::string> found;
  for (const std::string& path : paths)
    if (is_there(path)) found.push_back(path);
  return found;
}

FetchRequest SftpTarget::upload_of(const Upload& file) const {
  const std::string half = temporary(file.path);
  const std::string whole = quoted(file.path), old = quoted(former(file.path));
  const std::string rename = "rename " + quoted(half) + " " + whole;
  FetchRequest request{address_.url.of_file(half), most_chat, "PUT", file.bytes, file.type};
  if (kept_.contains(file.path)) {
    request.before = {"*rename " + old + " " + whole, "*rm " + old};
    request.after = {"*rename " + whole + " " + old, rename, "*rm " + old};
  } else {
    request.after = {"*rm " + whole, rename};
  }
  return request;
}

TargetResult<void> SftpTarget::put(std::span<const Upload> files, const Done& done) {
  std::vector<FetchRequest> requests;
  requests.reserve(files.size());
  for (const Upload& file : files)
    requests.push_back(upload_of(file));
  std::set<std::string> unfinished;
  for (const Upload& file : files)
    unfinished.insert(file.path);
  const TargetResult<void> result =
      ask(requests, [&](std::size_t number, const FetchAnswer& answer) -> TargetResult<void> {
        const std::string& path = files[number].path;
        if (is_done(answer)) {
          unfinished.erase(path);
          done(path);
          return {};
        }
        return tl::unexpected(trouble_of(path, answer));
      });
  if (result) return {};
  return tl::unexpected(clean_up(unfinished, result.error()));
}

/// OpenSSH says only "failure" when a disk is full, as of anything else.
Sentence SftpTarget::clean_up(const std::set<std::string>& unfinished, const Sentence& why) {
  FetchRequest request{address_.url.text(), most_chat, "QUOTE"};
  request.before.push_back("*statvfs " + quoted(""));
  for (const std::string& path : unfinished)
    request.before.push_back("*rm " + quoted(temporary(path)));
  FetchAnswer answer;
  fetcher_.fetch({&request, 1}, [&](std::size_t, FetchAnswer got) {
    answer = std::move(got);
    return Fetcher::Then::finish;
  });
  const bool says_room = is_done(answer) && answer.body.find("f_bavail: ") != std::string::npos;
  if (!says_room || room_in(answer.body) >= least_room) return why;
  return {{"{0}: serverns disk är full", "{0}: the server's disk is full"}, {*unfinished.begin()}};
}

TargetResult<void> SftpTarget::remove(std::span<const std::string> paths, const Done& done) {
  std::vector<FetchRequest> requests;
  for (std::span<const std::string> left = paths; !left.empty();) {
    const auto some = left.first(std::min(commands_at_once, left.size()));
    left = left.subspan(some.size());
    FetchRequest& request = requests.emplace_back();
    request = {address_.url.text(), most_chat, "QUOTE"};
    for (const std::string& path : some) {
      request.before.push_back("*rm " + quoted(temporary(path)));
      if (kept_.contains(path)) request.before.push_back("*rm " + quoted(former(path)));
      request.before.push_back("*rm " + quoted(path));
    }
  }
  const auto fine = [&](std::size_t number, const FetchAnswer& answer) -> TargetResult<void> {
    if (is_done(answer)) return {};
    return tl::unexpected(trouble_of(paths[number * commands_at_once], answer));
  };
  if (TargetResult<void> result = ask(requests, fine); !result) return result;
  // Whether there was nothing or nothing may be done sounds alike.
  const TargetResult<std::vector<std::string>> left = standing(paths);
  if (!left) return tl::unexpected(left.error());
  if (!left->empty()) return tl::unexpected(not_removed(left->front()));
  std::set<std::string, std::greater<>> folders;  // those within others first
  for (const std::string& path : paths)
    for (std::string_view folder = folder_of(path);
         !folder.empty() && folders.emplace(folder).second;)
      folder = folder_of(folder);
  if (!folders.empty()) {
    FetchRequest request{address_.url.text(), most_chat, "QUOTE"};
    for (const std::string& folder : folders)
      request.before.push_back("*rmdir " + quoted(folder));  // one that holds more stays
    const auto told = [&](std::size_t, const FetchAnswer& answer) -> TargetResult<void> {
      if (is_done(answer)) return {};
      return tl::unexpected(trouble_of(*folders.begin(), answer));
    };
    if (TargetResult<void> result = ask({&request, 1}, told); !result) return result;
  }
  for (const std::string& path : paths)
    done(path);
  return {};
}

}  // namespace tertial
