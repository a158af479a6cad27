"""Figures over many answers as drawings, each with the table behind it.

`charts.html.j2` and `charts.css` lie here as well, for every page that shows them.
"""

from voicecoach.review.charts.charts import charts_of, trend_charts_of
from voicecoach.review.charts.models import Chart, Sign

__all__ = ["Chart", "Sign", "charts_of", "trend_charts_of"]
