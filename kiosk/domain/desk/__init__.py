"""The clerk's desk as data: `advance_desk(desk, event, now) -> (desk, effects)`."""
