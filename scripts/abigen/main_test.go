package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWriteIsAPackageOfTheContract(t *testing.T) {
	folder := t.TempDir()
	abi := `[{"type": "function", "name": "answer", "inputs": [], "outputs": [{"name": "", "type": "uint256"}]}]`
	if err := write(folder, contract{"Oracle", []byte(abi), "0x6000"}); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, "oracle", "oracle.go")
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.AllErrors)
	if err != nil {
		t.Fatal(err)
	}
	if parsed.Name.Name != "oracle" {
		t.Errorf("got package %s, want oracle", parsed.Name.Name)
	}
	code, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Code generated", "func (oracle *Oracle) PackAnswer() []byte", "0x6000"} {
		if !strings.Contains(string(code), want) {
			t.Errorf("got a package without %q", want)
		}
	}
}

func TestWriteRefusesWhatIsNoABI(t *testing.T) {
	if err := write(t.TempDir(), contract{"Oracle", []byte(`{"type": 1}`), "0x"}); err == nil {
		t.Error("got no error, want one")
	}
}
