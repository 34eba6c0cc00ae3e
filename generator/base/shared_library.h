#pragma once
// A library of the system that is loaded when it is first needed: linked, it and those that it
// needs in its turn would cost the start of every command time and memory.
namespace tertial {

class SharedLibrary {
 public:
  /// Loads it; throws when it is not on the machine. Never unloaded: others may have its functions.
  explicit SharedLibrary(const char* file);

  /// Gives `function` the address of what the library names so; throws when there is none.
  template <class Function>
  void find(const char* name, Function& function) const {
    function = reinterpret_cast<Function>(address_of(name));  // as POSIX promises of dlsym()
  }

 private:
  void* address_of(const char* name) const;

  const char* file_;
  void* library_;
};

}  // namespace tertial
