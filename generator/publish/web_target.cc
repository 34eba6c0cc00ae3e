#include "publish/web_target.h"

#include <algorithm>

#include "files/file_system.h"

namespace tertial {
namespace {

/// What a server says of a request is of no interest.
constexpr std::size_t most_chat = std::size_t{1} << 20U;

bool is_fine(long status) {
  return status >= 200 && status < 300;
}

}  // namespace

tl::unexpected<Sentence> WebTarget::refused(const std::string& path,
                                            const FetchAnswer& answer) const {
  return tl::unexpected(trouble_of(kind_, path, answer));
}

TargetResult<void> WebTarget::ask(std::span<const FetchRequest> requests, const Take& take) {
  TargetResult<void> result;
  fetcher_.fetch(requests, [&](std::size_t number, FetchAnswer answer) {
    TargetResult<void> taken = take(number, std::move(answer));
    if (!taken && result) result = std::move(taken);
    return result ? Fetcher::Then::go_on : Fetcher::Then::finish;
  });
  return result;
}

TargetResult<std::optional<std::string>> WebTarget::read(const std::string& path,
                                                         std::size_t most_bytes) {
  const FetchRequest request{address_.of_file(path), most_bytes};
  std::optional<std::string> text;
  const TargetResult<void> result =
      ask({&request, 1}, [&](std::size_t, FetchAnswer answer) -> TargetResult<void> {
        const bool answered = answer.end == FetchAnswer::End::answered;
        if (answered && answer.status == 404 && s3_code(answer) != "NoSuchBucket") return {};
        if (!answered || answer.status != 200) return refused(path, answer);
        text = std::move(answer.body);
        return {};
      });
  if (!result) return tl::unexpected(result.error());
  return text;
}

TargetResult<std::vector<std::string>> WebTarget::standing(std::span<const std::string> paths) {
  std::vector<FetchRequest> requests;
  requests.reserve(paths.size());
  for (const std::string& path : paths)
    requests.push_back({address_.of_file(path), most_chat, "HEAD"});
  std::vector<std::string> found;
  const TargetResult<void> result =
      ask(requests, [&](std::size_t number, const FetchAnswer& answer) -> TargetResult<void> {
        const bool answered = answer.end == FetchAnswer::End::answered;
        if (answered && answer.status == 404) return {};
        if (!answered || !is_fine(answer.status)) return refused(paths[number], answer);
        found.push_back(paths[number]);
        return {};
      });
  if (!result) return tl::unexpected(result.error());
  return found;
}

TargetResult<void> WebTarget::put(std::span<const Upload> files, const Done& done) {
  if (kind_ == WebKind::webdav)
    if (TargetResult<void> made = make_folders(files); !made) return made;
  std::vector<FetchRequest> requests;
  requests.reserve(files.size());
  for (const Upload& file : files)
    requests.push_back({address_.of_file(file.path), most_chat, "PUT", file.bytes, file.type});
  return ask(requests, [&](std::size_t number, const FetchAnswer& answer) -> TargetResult<void> {
    const std::string& path = files[number].path;
    if (answer.end != FetchAnswer::End::answered || !is_fine(answer.status))
      return refused(path, answer);
    done(path);
    return {};
  });
}

/// Once for each in a run, parents first; one that is there already answers 405.
TargetResult<void> WebTarget::make_folders(std::span<const Upload> files) {
  std::vector<std::string> missing;
  for (const Upload& file : files)
    for (std::string_view folder = folder_of(file.path); !folder.empty();
         folder = folder_of(folder))
      if (folders_.emplace(folder).second) missing.emplace_back(folder);
  std::ranges::sort(missing, {}, [](const std::string& path) {
    return std::pair(std::ranges::count(path, '/'), path);
  });
  // One at a time: a folder needs the one above it.
  for (const std::string& folder : missing) {
    const FetchRequest request{address_.of_file(folder + "/"), most_chat, "MKCOL"};
    TargetResult<void> made =
        ask({&request, 1}, [&](std::size_t, const FetchAnswer& answer) -> TargetResult<void> {
          const bool answered = answer.end == FetchAnswer::End::answered;
          if (answered && (is_fine(answer.status) || answer.status == 405)) return {};
          return refused(folder + "/", answer);
        });
    if (!made) return made;
  }
  return {};
}

TargetResult<void> WebTarget::remove(std::span<const std::string> paths, const Done& done) {
  std::vector<FetchRequest> requests;
  requests.reserve(paths.size());
  for (const std::string& path : paths)
    requests.push_back({address_.of_file(path), most_chat, "DELETE"});
  return ask(requests, [&](std::size_t number, const FetchAnswer& answer) -> TargetResult<void> {
    const bool gone = is_fine(answer.status) || answer.status == 404;
    if (answer.end != FetchAnswer::End::answered || !gone) return refused(paths[number], answer);
    done(paths[number]);
    return {};
  });
}

}  // namespace tertial
