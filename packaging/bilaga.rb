# A Homebrew formula. UNTRIED: nobody has run it, or bilaga on macOS at all. It is meant for a tap of one's own:
#
#     brew tap-new DIN/bilaga && cp packaging/bilaga.rb "$(brew --repository DIN/bilaga)/Formula/" && brew install --HEAD DIN/bilaga/bilaga
#
# What macOS needs: Xcode's Swift 6.1 or newer, the libraries below, and the theme's fonts, which are casks and are not installed
# by a formula: brew install --cask font-open-sans font-noto-sans font-dejavu. Homebrew has no package of Swedish hyphenation
# patterns: hyph_sv_SE.dic (LibreOffice brings it) goes into $(brew --prefix)/share/hyphen.
class Bilaga < Formula
  desc "Board packs from structured text, as accessible PDF and web pages"
  # The repository's address, and the licence when there is one, are the owner's to fill in.
  homepage "https://example.org/bilaga"
  head "https://example.org/bilaga.git", branch: "main"

  depends_on "pkg-config" => :build
  depends_on xcode: ["16.3", :build]
  depends_on "cmark-gfm"
  depends_on "fribidi"
  depends_on "harfbuzz"
  depends_on "libdeflate"
  depends_on "libyaml"
  depends_on macos: :sequoia
  depends_on "nettle"

  def install
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "bilaga"
    bin.install ".build/release/bilaga"
    pkgshare.install "templates", "schema"
    man1.install "docs/man/bilaga.1"
    (man/"sv/man1").install "docs/man/sv/bilaga.1"
    generate_completions_from_executable(bin/"bilaga", "completion")
  end

  test do
    system bin/"bilaga", "init", testpath/"org", "--organisation", "Test", "--yes"
    assert_path_exists testpath/"org/bilaga.yaml"
  end
end
