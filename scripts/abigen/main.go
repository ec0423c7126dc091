// Command abigen writes a Go package per contract with the generator behind go-ethereum's `abigen --v2`.
// The command itself links most of a node; the generator needs only what the bindings import anyway.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

type contract struct {
	Name     string          `json:"name"`
	ABI      json.RawMessage `json:"abi"`
	Bytecode string          `json:"bytecode"`
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: abigen FOLDER < contracts.json")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "abigen:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	var contracts []contract
	if err := json.NewDecoder(os.Stdin).Decode(&contracts); err != nil {
		return fmt.Errorf("read contracts: %w", err)
	}
	for _, c := range contracts {
		if err := write(folder, c); err != nil {
			return fmt.Errorf("bind %s: %w", c.Name, err)
		}
	}
	return nil
}

func write(folder string, c contract) error {
	name := strings.ToLower(c.Name)
	code, err := abigen.BindV2([]string{c.Name}, []string{string(c.ABI)}, []string{c.Bytecode}, name, nil, nil)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(folder, name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, name, name+".go"), []byte(code), 0o644)
}
