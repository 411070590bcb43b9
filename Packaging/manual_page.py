#!/usr/bin/env python3
"""Makes the manual page of the program from the help of its commands: manual_page.py PROGRAM LANGUAGE DATE > trainplan.1

The program is asked for its help as JSON, so the page cannot say anything else than the help does. DATE is printed as it is given.
"""
import json
import subprocess
import sys

# What stands around the help. The argument parser's own sentences have no other translation than this.
WORDS = {
    "en": {
        "manual": "User commands",
        "name": "NAME",
        "synopsis": "SYNOPSIS",
        "description": "DESCRIPTION",
        "commands": "COMMANDS",
        "common": "OPTIONS OF EVERY COMMAND",
        "environment": "ENVIRONMENT",
        "more": "SEE ALSO",
        "command": "command",
        "short": "plan training for officials under budgets, seats and rules",
        "values": "One of: ",
        "default": "Unless given: ",
        "parser": {},
        "variables": [
            ("NO_COLOR", "Where it says anything at all, nothing is coloured unless --color=always asks for it."),
            ("TERM", "A terminal that is dumb or not named gets no colours."),
        ],
        "documentation": "The documentation and the scenarios of the examples are installed with the program, "
        "usually in /usr/share/doc/trainplan.",
    },
    "vi": {
        "manual": "Lệnh của người dùng",
        "name": "TÊN",
        "synopsis": "CÁCH DÙNG",
        "description": "MÔ TẢ",
        "commands": "CÁC LỆNH",
        "common": "TÙY CHỌN CỦA MỌI LỆNH",
        "environment": "BIẾN MÔI TRƯỜNG",
        "more": "XEM THÊM",
        "command": "lệnh",
        "short": "lập kế hoạch đào tạo, bồi dưỡng cán bộ theo kinh phí, suất học và quy định",
        "values": "Một trong: ",
        "default": "Nếu không nêu: ",
        "parser": {"Show the version.": "In số phiên bản.", "Show help information.": "In trợ giúp."},
        "variables": [
            ("NO_COLOR", "Nếu có giá trị thì không tô màu, trừ khi ghi --color=always."),
            ("TERM", "Không tô màu nếu màn hình là loại dumb hoặc không nêu loại."),
        ],
        "documentation": "Tài liệu và các kịch bản dùng trong ví dụ được cài cùng chương trình, "
        "thường ở /usr/share/doc/trainplan.",
    },
}
COMMON = ["language", "color", "version", "help"]


def escaped(text):
    """Text as roff prints it: no escapes of its own, hyphens that can be copied, no line that is a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def quoted(text):
    """Text as an argument of a request."""
    return '"' + escaped(text).replace('"', "\\(dq") + '"'


class Page:
    """The page of one language."""

    def __init__(self, help_, language, date):
        self.program = help_["command"]
        self.words = WORDS[language]
        self.date = date
        self.lines = []

    def text(self, version):
        words, name = self.words, self.program["commandName"]
        self.add(f'.TH {name.upper()} 1 "{self.date}" {quoted(f"{name} {version}")} {quoted(words["manual"])}')
        self.add(".nh", ".ad l")
        self.section(words["name"], f"{name} \\- {escaped(words['short'])}")
        self.section(words["synopsis"], f'.B {name}\n.I {words["command"]}\n[...]')
        self.section(words["description"], escaped(self.program["abstract"]))
        self.discussion(self.program)
        self.section(words["commands"])
        for command in self.leaves(self.program, name):
            self.command(*command)
        self.section(words["common"])
        options = self.leaves(self.program, name)[0][1]["arguments"]
        for option in options:
            if self.name(option) in COMMON:
                self.option(option)
        self.section(words["environment"])
        for variable, meaning in words["variables"]:
            self.add(".TP", f".B {variable}", escaped(meaning))
        self.section(words["more"], escaped(words["documentation"]))
        return "\n".join(self.lines) + "\n"

    def leaves(self, command, path):
        """The commands that do something, each with the words that call it."""
        found = []
        for part in command.get("subcommands", []):
            if part["commandName"] == "help" or not part["shouldDisplay"]:
                continue
            words = f'{path} {part["commandName"]}'
            below = self.leaves(part, words)
            found += below or [(words, part)]
        return found

    def command(self, path, command):
        self.add(f".SS {quoted(path)}")
        own = [argument for argument in command["arguments"] if self.name(argument) not in COMMON]
        shown = " ".join(self.usage(argument) for argument in own if argument["kind"] == "positional")
        self.add(f".B {escaped(path)}", f"{shown} [...]", ".PP", escaped(command["abstract"]))
        for argument in own:
            self.option(argument)
        self.discussion(command)

    def discussion(self, command):
        """What stands below the abstract; lines that are set in stand as they are, for they can be typed."""
        for line in command.get("discussion", "").split("\n"):
            if line.startswith("  "):
                self.add(".PP", ".nf", ".RS 4", escaped(line.strip()), ".RE", ".fi")
            elif line:
                self.add(".PP", escaped(line))

    def option(self, argument):
        if not argument["shouldDisplay"]:
            return
        said = self.words["parser"].get(argument.get("abstract", ""), argument.get("abstract", ""))
        values = argument.get("allValues")
        if values:
            said += f' {self.words["values"]}{", ".join(values)}.'
        if "defaultValue" in argument and argument["kind"] != "flag":
            said += f' {self.words["default"]}{argument["defaultValue"]}.'
        self.add(".TP", self.usage(argument, isOptional=False), escaped(said))

    def usage(self, argument, isOptional=None):
        """An argument with the signs of roff for what is typed and what stands for a value."""
        value = f'\\fI{escaped(argument["valueName"])}\\fR' if "valueName" in argument else ""
        if argument["kind"] == "positional":
            text = value
        else:
            dashes = [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument["names"]]
            text = ", ".join(f"\\fB{escaped(dash)}\\fR" for dash in dashes)
            if argument["kind"] == "option":
                text += " " + value
        if argument["isOptional"] and isOptional is None:
            text = f"[{text}]"
        return text + ("..." if argument["isRepeating"] else "")

    @staticmethod
    def name(argument):
        return argument.get("preferredName", {}).get("name")

    def section(self, heading, *lines):
        self.add(f".SH {quoted(heading)}", *lines)

    def add(self, *lines):
        self.lines += lines


def main():
    program, language, date = sys.argv[1:]

    def said(*arguments):
        return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout

    help_ = json.loads(said("--experimental-dump-help", "--language", language))
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(Page(help_, language, date).text(said("--version").strip()))


if __name__ == "__main__":
    main()
