"""What an interviewer would ask next, read off the answer that was just given. Pure."""

from voicecoach.core.probes.models import Probe, ProbeKind
from voicecoach.core.probes.reading import read_probes

__all__ = ["Probe", "ProbeKind", "read_probes"]
