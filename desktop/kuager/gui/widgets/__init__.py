"""The pieces that every place is built of: they know the theme and no business."""
