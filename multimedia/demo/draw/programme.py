"""Prints the programme of the open day as PDF into the parent folder; needs chromium."""

from playwright.sync_api import sync_playwright

from multimedia.demo.draw.__main__ import FOLDER, QUIET

HOURS = (
    ("10:00", "Ачылышы, кеңештин төрагасынын сөзү"),
    ("10:30", "Лаборатория: өз булагыңыздын суусун алып келиңиз"),
    ("12:00", "Архив: айылыңыздын протоколун чогуу табабыз"),
    ("14:00", "Диспетчердик бөлмө: каналдарды кантип көрөбүз"),
    ("15:30", "Балдар үчүн сабак: суу кайдан келет"),
    ("16:30", "Суроолор жана чай"),
)
STYLE = (
    "body{font:15pt/1.5 sans-serif;margin:2cm}h1{font-size:26pt;color:#7a1626;border-bottom:3px solid #c9a24a}"
    "td{padding:.25em 1.2em .25em 0;vertical-align:top}td:first-child{font-weight:bold;white-space:nowrap}"
)


def page() -> str:
    rows = "".join(f"<tr><td>{hour}</td><td>{what}</td></tr>" for hour, what in HOURS)
    head = f"<html lang='ky'><title>Ачык эшик күнү</title><style>{STYLE}</style><h1>Ачык эшик күнү</h1>"
    return f"{head}<p>Суу жана жайыт боюнча улуттук кеңеш (ойдон чыгарылган)</p><table>{rows}</table>"


if __name__ == "__main__":
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=QUIET)
        sheet = browser.new_page()
        sheet.set_content(page())
        sheet.pdf(path=FOLDER / "achyk-eshik.pdf", format="A4", tagged=True)
        browser.close()
