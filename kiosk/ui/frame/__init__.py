"""What stands around the pages: header, footer, what lies over them."""
