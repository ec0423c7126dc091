// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

// compiled here so that it can be deployed beside the rest: GOVERNOR and the administrator of all roles
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
