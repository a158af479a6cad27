"""A judge behind an OpenAI-compatible chat-completions server, on this machine or a named one."""

import json
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

from voicecoach.adapters.chat_endpoint import (
    BAD_ANSWER,
    FAILED,
    UNREACHABLE,
    endpoint_from,
    post,
)
from voicecoach.adapters.follow_up_prompt import follow_up_messages, read_follow_ups
from voicecoach.adapters.judge_prompt import chat_messages, read_opinion
from voicecoach.core.claims.judging import Opinion
from voicecoach.core.claims.models import Finding, Statement
from voicecoach.errors import JudgeError, UsageError

MOST_TOKENS = 600
_Read = TypeVar("_Read")
_WORTH_A_RETRY = frozenset({UNREACHABLE, FAILED, BAD_ANSWER})


class OpenAiJudge:
    """Asks for one opinion at a time. Raises UsageError when the settings make no sense."""

    def __init__(
        self,
        url: str,
        model: str,
        timeout_s: float,
        key_variable: str | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """`timeout_s` is for an opinion, its retry included; the key is read when asked."""
        self._endpoint = endpoint_from(url)
        self._model = model
        self._timeout_s = timeout_s
        self._key_variable = key_variable
        self._environment = environment or {}
        if not timeout_s > 0:
            raise UsageError(
                "timeout_s under [judge] must be more than 0.",
                code="bad_judge_timeout",
                hint="Set it to 20, for example.",
            )
        if key_variable and not self._endpoint.is_encrypted and not self.is_local:
            raise UsageError(
                f"The judge's key would travel unencrypted to {self._endpoint.host}.",
                code="judge_key_exposed",
                hint="Use an https:// url, or leave key_variable out.",
            )

    @property
    def name(self) -> str:
        return f"{self._model} at {self._endpoint.host}"

    @property
    def is_local(self) -> bool:
        """Whether what was said stays on this machine."""
        return self._endpoint.is_loopback

    @property
    def is_encrypted(self) -> bool:
        return self._endpoint.is_encrypted

    @property
    def host(self) -> str:
        return self._endpoint.host

    def judge(self, earlier: Statement, later: Statement, finding: Finding | None) -> Opinion:
        return self._asked(chat_messages(earlier, later, finding), read_opinion)

    def ask_on(self, question: str, answer: str) -> tuple[str, ...]:
        return self._asked(follow_up_messages(question, answer), read_follow_ups)

    def _asked(self, messages: list[dict[str, str]], read: Callable[[bytes], _Read]) -> _Read:
        """Post the messages and read the reply; once more where that may help."""
        body = {
            "model": self._model,
            "messages": messages,
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "stream": False,
        }
        sent = json.dumps(body).encode()
        deadline_s = time.monotonic() + self._timeout_s
        try:
            return read(post(self._endpoint, sent, self._key(), deadline_s))
        except JudgeError as error:
            if error.code not in _WORTH_A_RETRY:
                raise
        return read(post(self._endpoint, sent, self._key(), deadline_s))

    def _key(self) -> str | None:
        if self._key_variable is None:
            return None
        key = self._environment.get(self._key_variable, "").strip()
        if not key or not key.isascii() or not key.isprintable():
            raise JudgeError(
                f"The environment variable {self._key_variable} holds no usable key.",
                code="judge_key_missing",
                hint=f"Set {self._key_variable}, or take key_variable out of [judge].",
            )
        return key
