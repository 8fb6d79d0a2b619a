#!/usr/bin/env python3
"""Drives `bilaga preview` in headless Chromium as its users would: saves from outside, changes on the page, errors and their
mending, keyboard only, a telephone, two tabs, a server that starts again. Prints a line for each thing that held; exits with
1 at the first that did not, and with 77 (skipped) where there is no Chromium or no playwright.

usage: preview.py PROGRAM FIXTURES [--shots FOLDER]
"""
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    print("skipped: playwright is not installed (scripts/install-deps --test)")
    sys.exit(77)

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not CHROMIUM:
    print("skipped: there is no Chromium")
    sys.exit(77)

PROGRAM = os.path.abspath(sys.argv[1])
FIXTURES = pathlib.Path(sys.argv[2]).resolve()
SHOTS = pathlib.Path(sys.argv[sys.argv.index("--shots") + 1]) if "--shots" in sys.argv else None


class Server:
    """The program, started on a copy of the fixtures."""

    def __init__(self, folder, arguments=(), port=None):
        self.folder = folder
        command = [PROGRAM, "preview", "2024-09-19", "--no-open", "--templates", str(FIXTURES.parent / "templates"), *arguments]
        if port:
            command += ["--port", str(port)]
        # Tests that run in the background are started with Ctrl-C ignored, and would hand that on.
        self.process = subprocess.Popen(
            command, cwd=folder, stdout=subprocess.PIPE, text=True, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
        self.address = re.search(r"http://\S+", self.process.stdout.readline()).group(0)
        self.port = int(re.search(r":(\d+)/", self.address).group(1))

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=120)


def held(words):
    print("held:", words, flush=True)


def check(condition, words):
    if not condition:
        print("FAILED:", words, flush=True)
        raise SystemExit(1)
    held(words)


def eventually(read, wanted, words, seconds=20):
    end = time.time() + seconds
    while time.time() < end:
        try:
            if wanted(read()):
                return held(words)
        except Exception:  # The page may be between two states.
            pass
        time.sleep(0.05)
    try:
        now = repr(read())[:300]
    except Exception as error:
        now = repr(error)[:300]
    print("FAILED:", words, "- it was", now, flush=True)
    raise SystemExit(1)


def shot(page, name):
    if SHOTS:
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=str(SHOTS / f"{name}.png"))


def open_page(browser, address, **viewport):
    context = browser.new_context(viewport={"width": viewport.get("width", 1400), "height": viewport.get("height", 900)})
    page = context.new_page()
    page.on("pageerror", lambda error: (print("FAILED: the script threw", error), os._exit(1)))
    page.goto(address)
    page.frame_locator('#webb').locator('main').wait_for()
    return page


def budget(page):
    """Bilaga 1 in the frame."""
    fold = page.locator("#innehallsknapp")
    if fold.is_visible():  # On a narrow screen.
        fold.click()
    page.locator("#innehall a", has_text="Bilaga 1").first.click()
    frame = page.frame_locator("#webb")
    frame.locator("table").first.wait_for()
    return frame


def hung(*_):
    """A browser that answers nothing at all says nothing of the page: the whole group is ended, with a status of its own (75)."""
    print("HUNG: the browser has not answered; what was held is above", flush=True)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.killpg(os.getpgrp(), signal.SIGTERM)
    os._exit(75)


def main():
    os.setpgrp()
    signal.signal(signal.SIGALRM, hung)
    signal.alarm(240)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="bilaga-preview-"))
    shutil.copytree(FIXTURES, folder, dirs_exist_ok=True)
    source = folder / "2024-09-19" / "budget.yaml"
    server = Server(folder)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            try:
                run(browser, server, source)
            finally:
                browser.close()
        check(server.stop() == 0, "Ctrl-C ends it with status 0")
    finally:
        server.process.kill()
        shutil.rmtree(folder, ignore_errors=True)


def run(browser, server, source):
    page = open_page(browser, server.address)
    check("nyckel" not in page.url, "the token is gone from the address once the browser is let in")
    frame = budget(page)
    shot(page, "bred")

    # A save from outside shows, and the place in sight is kept.
    page.evaluate("document.getElementById('webb').contentWindow.scrollTo(0, 700)")
    before = page.evaluate("document.getElementById('webb').contentWindow.scrollY")
    text = source.read_text()
    # Sums of rows and columns stay what they are.
    moved = text.replace("personal: 1 337 484, drift: 57 764", "personal: 1 337 483, drift: 57 765").replace(
        "personal: 211 941, drift: 1 000", "personal: 211 942, drift: 999")
    source.write_text(moved)
    eventually(frame.locator("td", has_text="1 337 483").count, lambda n: n > 0, "a figure changed in the file shows on the page")
    after = page.evaluate("document.getElementById('webb').contentWindow.scrollY")
    check(abs(after - before) < 3, "the place in sight is kept")
    check(frame.locator(".bilaga-ny").count() > 0, "what changed glows")

    # A save by rename, as many editors do it.
    fresh = source.with_name(".budget.yaml.swp")
    fresh.write_text(text)
    fresh.rename(source)
    eventually(frame.locator("td", has_text="1 337 484").count, lambda n: n > 0, "a save by rename shows")

    # Click a figure, change it, see file and page; then undo.
    frame.locator("td[data-plats]", has_text="500 000").first.click()
    field = page.locator("#varde")
    field.wait_for()
    check("budget.yaml" in page.locator("#falt").inner_text(), "the panel says which file")
    shot(page, "panel")
    field.fill("501 000")
    page.keyboard.press("Enter")
    eventually(source.read_text, lambda t: "2024: 501 000" in t, "a figure changed on the page is in the file")
    changed = source.read_bytes()
    eventually(lambda: page.locator("#lage").inner_text(), lambda t: t.startswith("Sparat"), "it says that it is saved")
    page.wait_for_timeout(3000)
    check(page.locator("#lage").inner_text().startswith("Sparat"), "and goes on saying it when the pages have come")
    check(len(changed) == len(text.encode()) and sum(a != b for a, b in zip(changed, text.encode())) == 1, "no other byte of the file changed")
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: "fel" in t and t != "Inga fel", "the errors that follow are counted")
    check(re.match(r"\(\d+\)", page.title()), "the title has the count")
    page.locator("#felknapp").click()
    shot(page, "fel")
    check(page.locator("#fel article").count() > 0, "the panel lists the messages")
    check(page.evaluate("document.getElementById('fel').contains(document.activeElement)"), "the focus goes to the messages")
    check(frame.locator("td", has_text="500 000").count() > 0, "the last good pages stay")
    page.locator("#angra").click()
    eventually(source.read_bytes, lambda b: b == text.encode(), "undo puts the file back, byte for byte")
    page.wait_for_timeout(1500)
    check(page.locator("#lage").inner_text() == "Ångrat.", "it says so, and the pages that follow do not take it away")
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: t == "Inga fel", "and the errors are gone")
    page.locator("#felknapp").click()

    # Prose.
    frame.locator("p[data-plats]", has_text="tilldelade medel").first.click()
    field.wait_for()
    words = field.input_value()
    check("*tilldelade medel*" in words, "prose is shown as Markdown")
    field.fill(words.replace("hela avtalsperioden", "hela **perioden**"))
    page.get_by_role("button", name="Spara").click()
    eventually(frame.locator("strong", has_text="perioden").count, lambda n: n > 0, "prose changed on the page shows")
    check("  Bilagan redovisar hela **perioden**." in source.read_text(), "and stands in the file with its indentation")
    page.locator("#angra").click()
    eventually(source.read_bytes, lambda b: b == text.encode(), "undo takes prose back")

    # Somebody else changed the file meanwhile.
    frame.locator("td[data-plats]", has_text="500 000").first.click()
    field.wait_for()
    source.write_text("# en anmärkning\n" + text)
    page.wait_for_timeout(600)
    field.fill("502 000")
    page.keyboard.press("Enter")
    eventually(lambda: page.locator("#falt .skal").first.inner_text(), lambda t: "ändrats" in t, "a conflict is told and nothing is written over")
    check("502 000" not in source.read_text(), "the other one's file is as it was")
    page.keyboard.press("Escape")
    page.locator("#kasta").wait_for()
    held("Escape asks before it throws away what was written")
    page.keyboard.press("Escape")
    check(field.input_value() == "502 000" and page.evaluate("document.activeElement.id") == "varde", "who goes on has the text and the focus")
    page.get_by_role("button", name="Avbryt").click()
    page.locator("#kasta").click()
    check(not page.locator("#falt").is_visible(), "Avbryt asks too, and then it is thrown away")
    source.write_text(text)

    # A broken file: the pages stay, and mending it brings the page on.
    source.write_text(text.replace("år: 2024", "år: [2024"))
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: "fel" in t and t != "Inga fel", "a broken file is told")
    check(frame.locator("table").count() > 0, "and the last good pages stay")
    source.write_text(text)
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: t == "Inga fel", "mending it brings the page on")

    # A file that is gone for a moment.
    aside = source.with_suffix(".undan")
    source.rename(aside)
    aside.rename(source)
    page.wait_for_timeout(500)
    check(page.locator("#felknapp").inner_text() == "Inga fel", "a file that was gone for a moment is no error")

    # Keyboard only.
    page.locator("#andra").focus()
    page.keyboard.press("Enter")
    focused = page.evaluate("document.getElementById('webb').contentDocument.activeElement?.dataset?.plats || ''")
    check(focused, "with the keyboard the first text gets the focus")
    page.keyboard.press("Enter")
    field.wait_for()
    check(page.evaluate("document.activeElement.id") == "varde", "Enter opens it")
    page.keyboard.press("Escape")
    check(not page.locator("#falt").is_visible(), "Escape closes it")
    inside = "document.getElementById('webb').contentDocument.activeElement"
    eventually(lambda: page.evaluate(f"document.activeElement.id === 'webb' && {inside}.dataset.plats"), lambda p: p == focused, "and the focus is where it was")
    frame.locator("[data-summa]").first.focus()
    page.keyboard.press("Enter")
    page.locator("#falt .summa").wait_for()
    held("a sum opens with the keyboard")
    page.keyboard.press("Escape")
    # The browser gives the focus back in a task of its own, after the key.
    eventually(lambda: page.evaluate(f"document.activeElement.id === 'webb' && 'summa' in {inside}.dataset"), bool, "and the focus goes back to it")
    frame.locator("td[data-plats]", has_text="500 000").first.focus()
    page.keyboard.press("Enter")
    field.wait_for()
    page.keyboard.press("Enter")
    eventually(lambda: page.locator("#lage").inner_text(), lambda t: t == "Inget var ändrat.", "saving without a change is no change")
    check(page.locator("#angra").is_disabled(), "and gives nothing to undo")
    check(frame.locator("[role=button] a, a [role=button], td[role], th[role=button]").count() == 0, "no cell and nothing with a link is made a button")
    number = page.evaluate(f"[...{inside}.ownerDocument.querySelectorAll('[data-plats]')].indexOf({inside})")
    # A longer line above moves its place in the file.
    source.write_text(text.replace("hela avtalsperioden", "hela den långa avtalsperioden"))
    eventually(frame.locator("p", has_text="den långa").count, lambda n: n > 0, "a place moves in the file")
    check(page.evaluate(f"[...{inside}.ownerDocument.querySelectorAll('[data-plats]')].indexOf({inside})") == number, "and the focus stays with its words")
    source.write_text(text)
    eventually(frame.locator("p", has_text="den långa").count, lambda n: n == 0, "it moves back")
    page.locator("#andra").click()

    # What no file has says so.
    frame.locator("h1").click()
    eventually(lambda: page.locator("#lage").inner_text(), lambda t: "programmet eller mallen" in t, "what the program writes says so when it is clicked")

    # A sum says what it is made of, and each part leads to where it stands.
    total = frame.locator("[data-summa]").first
    total.click()
    line = page.locator("#falt .summa")
    line.wait_for()
    check("=" in line.inner_text() and line.locator("button").count() > 1, "a sum says what it is made of")
    check(line.locator("button").count() == line.inner_text().count("("), "each part has its name")
    line.locator("button").first.click()
    field.wait_for()
    check("budget.yaml" in page.locator("#falt").inner_text(), "a part of it leads to its line")

    # An item of the agenda is added after another, as the file around it is written.
    page.keyboard.press("Escape")
    page.locator("#innehall a").first.click()
    frame = page.frame_locator("#webb")
    meeting = source.with_name("mote.yaml")
    original = meeting.read_bytes()
    frame.locator("[data-plats]", has_text="Utvärdering av Almedalen").last.click()
    field.wait_for()
    check("mote.yaml" in page.locator("#falt").inner_text(), "an item of the agenda is found in mote.yaml")
    page.locator("#falt summary").click()
    option = page.locator("#tillagg option", has_text="Ny post i dagordning").first.get_attribute("value")
    page.locator("#tillagg").select_option(option)
    shot(page, "tillagg")
    page.locator("#tillagg-0").fill("Verksamhetsplan: nästa år")
    page.locator("#lagg-till").click()
    eventually(frame.locator("li", has_text="Verksamhetsplan: nästa år").first.count, lambda n: n > 0, "an item added on the page shows")
    check("\n  - rubrik: \"Verksamhetsplan: nästa år\"\n" in meeting.read_text(), "and stands in the file as the others do")
    page.locator("#angra").click()
    eventually(meeting.read_bytes, lambda b: b == original, "and can be taken back")

    # An error on another page than the one in sight is found there.
    page.locator("#innehall a", has_text="Bilaga 2").first.click()
    frame.locator("h1", has_text="Processledarrapport").wait_for()
    source.write_text(text.replace("2024: 500 000", "2024: 501 000"))
    page.locator("#felknapp", has_text="fel").wait_for()
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: t != "Inga fel", "an error is told while another page is in sight")
    page.locator("#felknapp").click()
    page.get_by_role("button", name="Visa på sidan").first.click()
    eventually(frame.locator("h1", has_text="Budget").count, lambda n: n > 0, "the page that has it is shown")
    eventually(lambda: page.evaluate("document.getElementById('webb').contentWindow.scrollY"), lambda y: y > 0, "at the place")
    source.write_text(text)
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: t == "Inga fel", "the error is gone")
    page.locator("#felknapp").click()
    page.locator("#innehall a").first.click()

    # A report that is missing is made from its message.
    report = source.parent / "processledarrapport" / "mål-3.md"
    kept = report.read_bytes()
    report.unlink()
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: t != "Inga fel", "a report that is missing is told")
    page.locator("#felknapp").click()
    page.get_by_role("button", name="Skapa filen").click()
    eventually(report.exists, lambda there: there, "and can be made from the message")
    check(report.read_text().startswith("---\nmål: 3\n---\n"), "with its head")
    report.write_bytes(kept)
    eventually(lambda: page.locator("#felknapp").inner_text(), lambda t: t == "Inga fel", "all is well again")
    page.locator("#felknapp").click()
    frame = budget(page)

    # Paper.
    page.locator("[data-vy=bada]").click()
    eventually(page.locator("#papper svg").count, lambda n: n >= 20, "the pages on paper show beside", 60)
    eventually(page.locator("#papper svg path").count, lambda n: n > 0, "those in sight are drawn")
    check(page.locator("#papper figure").last.locator("path").count() == 0, "those far away are not")
    page.locator("#papper figure").last.scroll_into_view_if_needed()
    eventually(page.locator("#papper figure").last.locator("path").count, lambda n: n > 0, "until they come near")
    shot(page, "bada")
    if page.locator("#papper figure[data-sida]").count():
        page.locator("#innehall a", has_text="Bilaga 2").first.click()
        eventually(
            lambda: page.evaluate("(() => { const p = document.getElementById('papper'), f = p.querySelector('[data-sida^=bilaga-2]');"
                                  " return Math.abs(f.getBoundingClientRect().top - p.getBoundingClientRect().top) })()"),
            lambda d: d < 20, "the outline leads to the page on paper too")
        frame = budget(page)

    # Loaded anew, it is the same page and the same view.
    page.reload()
    page.frame_locator("#webb").locator("h1", has_text="Budget").wait_for()
    held("the page is there after F5")
    eventually(lambda: page.locator("[data-vy=bada]").get_attribute("aria-pressed"), lambda a: a == "true", "and the view")
    page.locator("[data-vy=webb]").click()
    frame = budget(page)

    # Two tabs, and a telephone.
    second = open_page(browser, server.address, width=360, height=740)
    shot(second, "telefon")
    check(not second.locator("#innehall").is_visible(), "the outline is folded on a telephone")
    check(second.evaluate("document.documentElement.scrollWidth") <= 360, "nothing is wider than a telephone")
    other = budget(second)
    source.write_text(text.replace("Bilagan redovisar hela avtalsperioden", "Bilagan visar hela avtalsperioden"))
    for name, tab in (("one tab", frame), ("the other", other)):
        eventually(tab.locator("p", has_text="Bilagan visar").first.count, lambda n: n > 0, f"a change shows in {name}")
    source.write_text(text)
    second.close()

    # The server starts again on the same port: the open page comes back when it is let in.
    port = server.port
    frame.locator("td[data-plats]", has_text="500 000").first.click()
    field.wait_for()
    field.fill("503 000")
    server.stop()
    page.keyboard.press("Enter")
    eventually(lambda: page.locator("#falt .skal").first.inner_text(), lambda t: "svarar inte" in t, "a server that is gone is told")
    check(field.input_value() == "503 000", "and what was written is kept")
    page.keyboard.press("Escape")
    page.locator("#kasta").click()
    restarted = Server(server.folder, port=port)
    server.process, server.address = restarted.process, restarted.address
    third = open_page(browser, server.address)
    check(third.locator("#innehall li").count() > 3, "after a restart the new address works on the same port")
    tab = page.context.new_page()
    tab.goto(server.address)
    eventually(lambda: page.locator("#lage").inner_text(), lambda t: t == "", "once it is opened in the same browser the page that was open is let in")
    source.write_text(text.replace("Bilagan redovisar hela", "Bilagan visar hela"))
    eventually(frame.locator("p", has_text="Bilagan visar").first.count, lambda n: n > 0, "and follows the files again")
    source.write_text(text)
    tab.close()
    third.close()


main()
