"""The page of a tour's pictures."""

import re
from pathlib import Path
from urllib.parse import unquote

from kiosk.tour.album_page import write_album_page


def test_each_picture_stands_there_once_in_its_order_whatever_its_name_is(tmp_path: Path) -> None:
    pictures = [tmp_path / "01-home.png", tmp_path / "02-a&b <c>#1.png"]
    for picture in pictures:
        picture.write_bytes(b"")
    (tmp_path / "index.html").write_text("of an earlier tour", encoding="utf-8")
    page = write_album_page(tmp_path, pictures, "日本語, 1080x1920").read_text(encoding="utf-8")
    shown = re.findall(r'<img src="([^"]+)"', page)
    assert [tmp_path / unquote(name) for name in shown] == pictures
    assert all((tmp_path / unquote(name)).exists() for name in re.findall(r'href="([^"]+)"', page))
    assert "<c>" not in page
    assert "日本語, 1080x1920" in page
