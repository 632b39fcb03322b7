"""No passphrase and no code is anywhere but in the hand of who typed it."""

import logging
from pathlib import Path

import pytest

from kiosk.domain.staff.clerks import Owner
from kiosk.domain.staff.passphrases import Passphrase, QuickCode
from kiosk.storage.staff.clerks import SqlClerks
from tests.fakes.office.clerks import CODE, PASSPHRASES, WRONG, WRONG_CODE, YURI, add, lock, log_in, passphrase_of
from tests.storage.desk import change

SECRETS = (*PASSPHRASES.values(), WRONG, CODE, WRONG_CODE, "a fresh beginning")


def use_them_all(clerks: SqlClerks) -> list[object]:
    add(clerks, YURI)
    desk = lock(clerks, "yuri")
    return [
        clerks.log_in("yuri", Passphrase.typed(WRONG)),
        clerks.unlock(desk, QuickCode.typed(WRONG_CODE)),
        clerks.unlock(desk, QuickCode.typed(CODE)),
        clerks.change_passphrase(desk.clerk, passphrase_of("yuri"), Passphrase.typed("a fresh beginning")),
        clerks.reset_passphrase("yuri", Passphrase.typed("short"), Owner()),
        clerks.listed(),
        clerks.events(),
    ]


def test_no_file_of_the_register_and_no_answer_holds_a_secret(clerks: SqlClerks, file: Path) -> None:
    told = repr(use_them_all(clerks)).encode()
    kept = b"".join(part.read_bytes() for part in file.parent.iterdir())
    assert b"$argon2id$" in kept
    for secret in SECRETS:
        assert secret.encode() not in kept
        assert secret.encode() not in told


@pytest.mark.expects_log
def test_no_log_line_holds_a_secret_or_a_hash(clerks: SqlClerks, file: Path, caplog: pytest.LogCaptureFixture) -> None:
    add(clerks, YURI)
    yuri = log_in(clerks, "yuri")
    with caplog.at_level(logging.DEBUG):
        change(file, "UPDATE clerk SET passphrase = 'no hash'")
        clerks.log_in("yuri", passphrase_of("yuri"))
        change(file, "DROP TABLE desk_event")
        clerks.log_in("yuri", passphrase_of("yuri"))
        clerks.set_code(yuri, passphrase_of("yuri"), QuickCode.typed(CODE))
    assert "did not answer" in caplog.text
    for hidden in (*SECRETS, "$argon2id$", YURI.name):
        assert hidden not in caplog.text


def test_what_was_given_is_gone_whatever_was_answered(clerks: SqlClerks) -> None:
    add(clerks, YURI)
    desk = lock(clerks, "yuri")
    given = [Passphrase.typed(WRONG) for _ in range(5)]
    codes = [QuickCode.typed(WRONG_CODE) for _ in range(2)]
    clerks.log_in("nobody", given[0])
    clerks.change_passphrase(desk.clerk, given[1], given[2])
    clerks.reset_passphrase("nobody", given[3], Owner())
    clerks.unlock(desk, codes[0])
    clerks.set_code(desk.clerk, given[4], codes[1])
    for secret in (*given, *codes):
        with pytest.raises(RuntimeError, match="has been used"):
            secret.take()
